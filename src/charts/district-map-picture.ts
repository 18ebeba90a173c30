import { yearOf } from '../model/period'
import type { AxisUnit } from '../text/figure'
import { syllables } from '../text/pinyin'
import { shortName } from '../text/place-name'
import type { MessageKey, Voice } from '../text/voice'
import type { Frame, ShapesDrawing, SvgShape } from './chart'
import type { MapRow } from './district-map-rows'
import { type MapScale, scaleOf, shapeOf } from './district-map-scale-picture'
import { hasOtherScope, overlapsText } from './district-map-words'
import { figureMark } from './figure-mark'
import { areaList } from './parts/area-list'
import { hatchPattern } from './parts/hatch-patterns'
import { type LegendItem, legendList, legendOf, legendStrip } from './parts/map-legend'
import type { MapMark } from './parts/map-marks'
import { outlineMap } from './parts/outline-map'
import { placed, shape } from './parts/svg-shapes'
import { symbolNotes } from './parts/symbol-notes'
import { freeCells, tileMap, tileSizes } from './parts/tile-map'
import { shownAsStated } from './shown'

/** Outline map and tile map of the same rows, their legend, and the functional areas. */
export function draw(list: readonly MapRow[], frame: Frame, voice: Voice): ShapesDrawing {
  // On a stage the regular picture as large as it goes: its smallest type is then 24 px at 1920.
  const zoom = frame.density === 'large' ? frame.width / 720 : 1
  const width = frame.width / zoom
  const { ink } = frame
  const scale = scaleOf(list, voice)
  const marks = list.map((row) => markOf(row, scale, voice))
  const divisions = marks.filter(({ tile }) => tile !== null)
  const beside = width >= 600
  const mapWidth = beside ? Math.round(width * 0.52) : width
  const map = outlineMap(divisions, mapWidth, frame)
  const left = beside ? mapWidth + 12 : 0
  const top = beside ? 0 : map.height + 14
  const sizes = tileSizes(divisions, width - left, frame)
  const room = freeCells.rows * sizes.step - 4
  const legend = legendOf(scale.heading, scale.items, freeCells.columns * sizes.cell - 8)
  // A long legend moves the tiles down.
  const tilesTop = top + Math.max(0, legend.least - room)
  const tiles = tileMap(divisions, left, tilesTop, sizes, frame)
  const listTop = tilesTop + tiles.height + 12
  const others = areaList(
    voice.t('chart.district-map.functional'),
    marks.filter(({ tile }) => tile === null),
    left,
    listTop,
    width - left,
    ink,
  )
  const notesTop = Math.max(map.height, listTop + others.height) + 8
  const notes = symbolNotes(voice.t('chart.district-map.notes'), scale.notes, notesTop, width, ink)
  const stripTop = notesTop + notes.height
  const strip = legendStrip(signsOf(list, divisions, voice), stripTop, width, ink)
  const height = Math.ceil(stripTop + strip.height)
  const shapes: readonly SvgShape[] = [
    shape('defs', {}, [hatchPattern('none', 1, ink)]),
    // First, because the last mark of a place is the one that a key points at.
    ...notes.shapes,
    ...map.shapes,
    ...tiles.shapes,
    ...legendList(legend, left, top, Math.max(room, legend.least), ink),
    ...others.shapes,
    ...strip.shapes,
  ]
  return {
    kind: 'shapes',
    width: frame.width,
    height: Math.ceil(height * zoom),
    shapes: zoom === 1 ? shapes : [placed(0, 0, zoom, {}, shapes)],
  }
}

function markOf(row: MapRow, scale: MapScale, voice: Voice): MapMark {
  const name = shortName(voice, row.at)
  const outline = row.atlas.outlines.find(({ geography }) => geography === row.key) ?? null
  return {
    key: row.key,
    name,
    broken: voice.lang === 'en' ? brokenName(name) : null,
    outline,
    tile: row.tile,
    look: scale.lookOf(row),
    values: valuesOf(row, scale.unit, voice),
    symbols: scale.symbolsOf(row),
    ...sortOf(row),
    reprint: isReprint(row),
    selected: row.selected,
    approximate: row.borders === 'since' && isApproximate(row, outline?.approximate === true),
    overlaps: overlapsText(row, voice),
    central: row.at.group === 'central-urban',
  }
}

/** What kind of signing the newest is, and of which year. */
function sortOf({ says }: MapRow): Pick<MapMark, 'sort' | 'year'> {
  if (says.kind !== 'signings') return { sort: null, year: '' }
  const [{ observation, sort }] = says.list
  return {
    sort: { shape: shapeOf[sort], planned: observation.status.includes('F') },
    year: String(yearOf(observation)),
  }
}

/** The two lines that make the longer of them shortest. */
function brokenName(name: string): readonly [string, string] | null {
  const parts = syllables(name)
  const breaks = parts
    .slice(1)
    .map((_, i): readonly [string, string] => [
      parts.slice(0, i + 1).join(''),
      parts.slice(i + 1).join(''),
    ])
  const widest = ([a, b]: readonly [string, string]) => Math.max(a.length, b.length)
  return breaks.toSorted((a, b) => widest(a) - widest(b))[0] ?? null
}

/** The figure, shorter and shorter; † where it covers something else than the place. */
function valuesOf({ says }: MapRow, unit: AxisUnit, voice: Voice): readonly string[] {
  if (says.kind === 'signings') {
    const [{ observation }] = says.list
    return figureMark(shownAsStated(observation), { key: '', x: 0, unit, colour: '' }, voice).labels
  }
  if (says.kind !== 'figure') return []
  const sign = hasOtherScope(says.shown.observation.scope) ? '†' : ''
  const { labels } = figureMark(says.shown, { key: '', x: 0, unit, colour: '' }, voice)
  return labels.map((text) => `${text}${sign}`)
}

function isReprint({ says }: MapRow): boolean {
  if (says.kind === 'figure') return says.shown.observation.grade === 'C'
  return says.kind === 'signings' && says.list[0].observation.grade === 'C'
}

/** Dissolved, or with a border that moved on the day of the boundaries shown. */
function isApproximate({ atlas, at }: MapRow, dissolved: boolean): boolean {
  return (
    dissolved ||
    atlas.breaks.some((x) => x.geography === at.id && x.indicator === null && at.validFrom === null)
  )
}

function signsOf(
  list: readonly MapRow[],
  marks: readonly MapMark[],
  voice: Voice,
): readonly LegendItem[] {
  const values = [...list].flatMap(({ says }) =>
    says.kind === 'figure'
      ? [says.shown.observation]
      : says.kind === 'signings'
        ? [says.list[0].observation]
        : [],
  )
  const figures = list.some(({ says }) => says.kind === 'figure')
  const sign = (text: string, key: MessageKey): LegendItem => ({
    sample: { kind: 'sign', sign: text },
    words: voice.t(key),
  })
  return [
    ...(values.some(({ qualifier }) => qualifier === 'at_least')
      ? [sign('≥', 'chart.district-map.legend.at-least')]
      : []),
    ...(values.some(({ qualifier }) => qualifier === 'about') ? [sign('≈', 'legend.about')] : []),
    ...(figures && values.some(({ scope }) => hasOtherScope(scope))
      ? [sign('†', 'chart.district-map.legend.scope')]
      : []),
    ...(figures && values.some(({ status }) => status.includes('P'))
      ? [sign('p', 'chart.district-map.legend.provisional')]
      : []),
    ...(marks.some(({ reprint }) => reprint) ? [sign('○', 'legend.reprint')] : []),
    ...(marks.some(({ approximate }) => approximate)
      ? [sign('', 'chart.district-map.legend.approximate')]
      : []),
    sign('', 'chart.district-map.legend.schematic'),
  ]
}
