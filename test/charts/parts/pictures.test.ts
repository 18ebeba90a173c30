import { expect, test } from 'vitest'
import { legendKeys } from '../../../src/charts/parts/legend'
import { drawPanels } from '../../../src/charts/parts/panel-picture'
import { drawRows } from '../../../src/charts/parts/row-picture'
import { toSvg } from '../../../src/render/svg'
import { expectPicture } from '../picture'
import { compact, everything, large, legend, list, regular } from './sample'

const frames = { compact, regular, large }

test.for(Object.keys(frames) as (keyof typeof frames)[])(
  'the drawing vocabulary looks as it was last looked at, %s',
  (density) => {
    const panels = drawPanels(everything(), frames[density], { legend })
    expectPicture(toSvg(panels, 'panels', 'Panels', ''), `parts-panels.en.${density}`)
    const rows = drawRows(list(), frames[density], { legend })
    expectPicture(toSvg(rows, 'rows', 'Rows', ''), `parts-rows.en.${density}`)
  },
)

test('every mark of every kind carries the key of its row into the picture', () => {
  const panels = everything()
  const svg = toSvg(drawPanels(panels, regular, { legend: null }), 'a', 'A', '')
  const keys = panels.flatMap((one) => [...one.marks, ...(one.breaks ?? [])]).map(({ key }) => key)
  for (const key of keys) expect(svg).toContain(`<g data-key="${key}">`)
  const groups = list()
  const rows = toSvg(drawRows(groups, compact, { legend: null }), 'b', 'B', '')
  for (const { mark } of groups.flatMap((group) => group.rows)) {
    expect(rows).toContain(`data-key="${mark.key}"`)
  }
})

test('the label of a mark belongs to the mark', () => {
  const svg = toSvg(drawPanels(everything(), regular, { legend: null }), 'a', 'A', '')
  const group = /<g data-key="bar.2018">(.*?)<\/g>/.exec(svg)
  expect(group?.[1]).toContain('>316')
})

test('the legend names what occurs and nothing else, in a fixed order', () => {
  const marks = everything().flatMap((one) => one.marks)
  expect(legendKeys(marks, 1)).toEqual([
    'at-least',
    'at-most',
    'about',
    'hatched',
    'outline',
    'light',
    'break',
    'gap',
    'hidden',
    'reprint',
  ])
  expect(legendKeys(everything()[1]!.marks, 0)).toEqual([])
})

test('a picture without a legend is shorter by the strip', () => {
  const bare = drawPanels(everything(), regular, { legend: null })
  expect(drawPanels(everything(), regular, { legend }).height).toBeGreaterThan(bare.height)
})

test('an empty picture is drawn without an error', () => {
  expect(toSvg(drawPanels([], compact, { legend }), 'a', 'A', '')).toContain('<svg')
  expect(toSvg(drawRows([], compact, { legend }), 'a', 'A', '')).toContain('<svg')
})
