import { defaultView, type GradeChoice, type View } from './view'

/** What may stand in an address; everything else is a problem. */
export interface Known {
  readonly series: readonly string[]
  readonly clusters: readonly string[]
  readonly places: readonly string[]
  /** First and last year of the figures; a range without any of them is a problem. */
  readonly years?: readonly [number, number]
  /** Keys of the chart's own with the values they may take; the first is the default. */
  readonly own: Readonly<Record<string, readonly string[]>>
  /** Source grades on offer; the explorer adds `abcd`. Default: `abc`, `ab`. */
  readonly grades?: readonly GradeChoice[]
}

/** A value that was replaced by the default, cut to 80 characters. */
export interface AddressProblem {
  readonly key: string
  readonly value: string
}

export interface Address {
  readonly view: View
  readonly problems: readonly AddressProblem[]
  /** Keys that are not the view's (`theme=dark`), in their order, without a leading `?`. */
  readonly rest: string
}

/**
 * The view that a query string (with or without `?`) asks for. Never throws: what is invalid is
 * replaced by the default and reported, one problem a key at most; of a list the valid members stay;
 * of a key given twice the first counts.
 */
export function readAddress(search: string, known: Known): Address {
  const problems: AddressProblem[] = []
  const report = (key: string, value: string) => {
    if (!problems.some((problem) => problem.key === key)) {
      problems.push({ key, value: Array.from(value.slice(0, 160)).slice(0, 80).join('') })
    }
  }
  const own = Object.entries(known.own).filter(([name]) => !isFixed(name))
  const names = new Set<string>([...fixed, ...own.map(([name]) => name)])
  const given = new Map<string, string>()
  const rest = new URLSearchParams()
  for (const [key, value] of new URLSearchParams(search)) {
    if (!names.has(key)) rest.append(key, value)
    else if (!given.has(key)) given.set(key, value)
    else if (given.get(key) !== value) report(key, value)
  }

  const one = <T extends string>(key: string, values: readonly T[], initial: T): T => {
    const value = given.get(key)
    const found = values.find((each) => each === value)
    if (value !== undefined && found === undefined) report(key, value)
    return found ?? initial
  }
  const many = (key: string, values: readonly string[]): readonly string[] => {
    const asked = [...new Set((given.get(key) ?? '').split(',').filter((each) => each !== ''))]
    const valid = new Set(values)
    const wrong = asked.filter((each) => !valid.has(each))
    if (wrong.length > 0) report(key, wrong.join(','))
    return asked.filter((each) => valid.has(each))
  }
  const years = readYears(given.get('years'), known.years)
  if (years === 'invalid') report('years', given.get('years') ?? '')
  one('v', ['1'], '1')

  const view: View = {
    years: years === 'invalid' ? null : years,
    series: many('series', known.series),
    clusters: many('clusters', known.clusters),
    places: many('places', known.places),
    measure: one('measure', ['amount', 'projects', 'per-project'], defaultView.measure),
    currency: one('currency', ['cny', 'usd'], defaultView.currency),
    grade: one('grade', known.grades ?? ['abc', 'ab'], defaultView.grade),
    tab: one('tab', ['chart', 'table'], defaultView.tab),
    own: Object.fromEntries(
      own.flatMap(([name, values]) => {
        const initial = values[0] ?? ''
        const value = one(name, values, initial)
        return value === initial ? [] : [[name, value]]
      }),
    ),
  }
  return { view, problems, rest: rest.toString() }
}

/**
 * The query string of a view, version 1, without a leading `?`: defaults left out, keys in fixed
 * order, a chart's own keys last and by name. Empty for the default view.
 */
export function writeAddress(view: View): string {
  const pairs: [string, string][] = [
    ['years', view.years === null ? '' : writeYears(view.years)],
    ['series', list(view.series)],
    ['clusters', list(view.clusters)],
    ['places', list(view.places)],
    ['measure', unless(view.measure, defaultView.measure)],
    ['currency', unless(view.currency, defaultView.currency)],
    ['grade', unless(view.grade, defaultView.grade)],
    ['tab', unless(view.tab, defaultView.tab)],
    ...Object.entries(view.own)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]): [string, string] => [encode(name), encode(value)]),
  ]
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
}

/** Keys of every view, and `v`, which stands in addresses from version 2 on. */
const fixed = [
  'years',
  'series',
  'clusters',
  'places',
  'measure',
  'currency',
  'grade',
  'tab',
  'v',
] as const

function isFixed(name: string): boolean {
  return fixed.some((key) => key === name)
}

function readYears(
  value: string | undefined,
  span: Known['years'] = [1000, 2999],
): View['years'] | 'invalid' {
  if (value === undefined) return null
  const match = /^([12]\d{3})(?:-([12]\d{3}))?$/.exec(value)
  const first = Number(match?.[1])
  const last = Number(match?.[2] ?? match?.[1])
  return first <= last && first <= span[1] && last >= span[0] ? [first, last] : 'invalid'
}

function writeYears([first, last]: readonly [number, number]): string {
  return first === last ? `${first}` : `${first}-${last}`
}

function list(ids: readonly string[]): string {
  return ids.map(encode).join(',')
}

function unless(value: string, initial: string): string {
  return value === initial ? '' : value
}

/** As in a form's query; unlike encodeURIComponent it takes any string, lone surrogates too. */
function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}
