import type { Atlas, AtlasEvent, Both, Geography, Observation } from '../model/atlas'
import { figureText } from './figure'
import { periodText, standsText, whenText } from './period-text'
import { sourcesInline, sourcesOf } from './sources-text'
import type { MessageKey, Voice } from './voice'

/**
 * One record as a complete sentence: what, where, when, the figure with its qualifier, what it covers,
 * who counted, its status where not final, and its sources.
 */
export function recordSentence(voice: Voice, atlas: Atlas, o: Observation): string {
  const event = o.event === null ? undefined : atlas.events.get(o.event)
  return event === undefined ? atPlace(voice, atlas, o) : atEvent(voice, atlas, o, event)
}

/** A stated rate as printed, with its sign. */
export function statedPercent(percent: string): string {
  return percent.startsWith('-') ? `\u2212${percent.slice(1)}%` : `+${percent}%`
}

export function placeName(voice: Voice, atlas: Atlas, id: string): string {
  const place = atlas.geographies.get(id)
  return place === undefined ? id : voice.pick(place.name)
}

function atEvent(voice: Voice, atlas: Atlas, o: Observation, { name }: AtlasEvent): string {
  const event = voice.pick(name)
  const place = placeName(voice, atlas, o.geography)
  const marks = marksText(voice, atlas, o, namesPlace(voice, event, place) ? [] : [place])
  const period = periodText(voice, o)
  const clause = saidText(voice, atlas, o)
  if (clause === null) {
    const what = whatText(voice, atlas, o)
    return voice.t('sentence.figure-at', {
      what,
      event,
      period,
      figure: statedText(voice, o),
      marks,
    })
  }
  const said = saidOnce(voice, event, clause)
  // "At the 7th …": other names do not take an article safely, so they stand as a heading.
  return /^\d/.test(name.en)
    ? voice.t('sentence.said-at-the', { event, when: whenText(voice, o), said, marks })
    : voice.t('sentence.said-at', { event, period, said, marks })
}

function atPlace(voice: Voice, atlas: Atlas, o: Observation): string {
  const place = placeName(voice, atlas, o.geography)
  const marks = marksText(voice, atlas, o, [])
  const said = saidText(voice, atlas, o)
  if (said !== null && isOnePlace(atlas.geographies.get(o.geography)))
    return capital(voice.t('sentence.said-in', { when: whenText(voice, o), said, place, marks }))
  return voice.t('sentence.figure', {
    what: whatText(voice, atlas, o),
    place,
    period: standsText(voice, o),
    figure: statedText(voice, o),
    marks,
  })
}

/** What happened, as a clause; null where no verb would be true of the figure, so that it stands alone. */
function saidText(voice: Voice, atlas: Atlas, o: Observation): string | null {
  const key = clauses[o.indicator]
  if (key === undefined || o.status.includes('F')) return null
  const one = key === 'sentence.projects_signed' && o.value === '1' && o.qualifier === 'exact'
  const said = voice.t(one ? 'sentence.project_signed' : key, { figure: figureText(voice, o) })
  const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
  return sector === undefined
    ? said
    : voice.t('sentence.category', { said, sector: voice.pick(sector.name) })
}

/** An event whose Chinese name ends in 签约 does not say it twice. */
function saidOnce(voice: Voice, event: string, said: string): string {
  return voice.lang === 'zh' && event.endsWith(said.slice(0, 2)) ? said.slice(2) : said
}

const clauses: Readonly<Record<string, MessageKey>> = {
  contracted_investment: 'sentence.contracted_investment',
  projects_signed: 'sentence.projects_signed',
  projects_started: 'sentence.projects_started',
  projects_started_investment: 'sentence.projects_started_investment',
}

function whatText(voice: Voice, atlas: Atlas, o: Observation): string {
  const indicator = atlas.indicators.get(o.indicator)
  const what = indicator === undefined ? o.indicator : voice.pick(indicator.name)
  const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
  const saidAlready = indicator === undefined || vehicles.test(indicator.name.en)
  return sector === undefined || (sector.id === 'automobiles' && saidAlready)
    ? what
    : voice.t('sentence.of-sector', { what, sector: voice.pick(sector.name) })
}

const vehicles = /vehicle|automobile|NEV/i

function statedText(voice: Voice, o: Observation): string {
  const figure = figureText(voice, o)
  return o.qualifier === 'exact' ? voice.t('sentence.exact', { figure }) : figure
}

function marksText(voice: Voice, atlas: Atlas, o: Observation, first: readonly string[]): string {
  return [
    ...first,
    ...(o.scope === 'total' || o.scope === 'district'
      ? []
      : [word(voice, atlas, 'scope', o.scope)]),
    basisText(voice, atlas, o.basis),
    ...o.status.filter((s) => s !== 'A').map((s) => word(voice, atlas, 'status', s)),
    ...(o.statedGrowth === null
      ? []
      : [voice.t('sentence.stated-growth', { percent: statedPercent(o.statedGrowth) })]),
    sourcesInline(voice, sourcesOf(atlas, o)),
  ].join(voice.t('list.separator'))
}

function basisText(voice: Voice, atlas: Atlas, basis: string): string {
  const own = bases[basis]
  if (own !== undefined) return voice.t(own)
  return voice.t('sentence.basis', { basis: word(voice, atlas, 'basis', basis) })
}

const bases: Readonly<Record<string, MessageKey>> = {
  organiser: 'sentence.basis.organiser',
  customs: 'sentence.basis.customs',
  company: 'sentence.basis.company',
  'national-ministry': 'sentence.basis.national-ministry',
  press: 'sentence.basis.press',
}

/** A word of the vocabulary within a sentence. */
function word(voice: Voice, atlas: Atlas, kind: string, id: string): string {
  const found: Both | undefined = atlas.vocabulary.get(`${kind}/${id}`)?.name
  if (found === undefined) return id
  return voice.lang === 'en' ? small(atlas, found.en) : voice.pick(found)
}

/** A first capital goes, unless the word is a proper name: a place's, or one that goes on in capitals. */
function small(atlas: Atlas, name: string): string {
  const [first = '', second = ''] = name.split(/[ ,]+/)
  const proper =
    /^.?[A-Z]/.test(first.slice(1)) ||
    /^[A-Z]/.test(second) ||
    [...atlas.geographies.values()].some(({ name: { en } }) => en.split(' ')[0] === first)
  return proper ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Does the name of the event say already where the figure belongs? */
function namesPlace(voice: Voice, event: string, place: string): boolean {
  const core =
    voice.lang === 'en'
      ? place.replace(/ (District|County)$/, '')
      : place.length > 2
        ? place.replace(/[市区县]$/, '')
        : place
  return event.includes(core)
}

function isOnePlace(place: Geography | undefined): boolean {
  return place !== undefined && place.kind !== 'group' && place.kind !== 'region-set'
}
