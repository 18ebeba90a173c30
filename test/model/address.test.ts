import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Known, readAddress, writeAddress } from '../../src/model/address'
import { defaultView, type View } from '../../src/model/view'

const known: Known = {
  series: ['wcifit', 'smart-china-expo', 'european-visit'],
  clusters: ['automobiles-nev', 'electronics'],
  places: ['beibei', 'central'],
  own: { event: ['main', 'all', 'wcifit-2023'], year: ['latest', '2023'] },
  grades: ['abc', 'ab', 'abcd'],
}

const read = (search: string) => readAddress(search, known)

test('the default view has no address', () => {
  expect(writeAddress(defaultView)).toBe('')
  expect(read('')).toEqual({ view: defaultView, problems: [], rest: '' })
  expect(read('?')).toEqual({ view: defaultView, problems: [], rest: '' })
})

test('the address of a view is short, readable and in fixed order', () => {
  const view: View = {
    years: [2018, 2025],
    series: ['wcifit', 'smart-china-expo'],
    clusters: ['electronics'],
    places: ['beibei'],
    measure: 'per-project',
    currency: 'usd',
    grade: 'ab',
    tab: 'table',
    own: { year: '2023', event: 'all' },
  }
  const address =
    'years=2018-2025&series=wcifit,smart-china-expo&clusters=electronics&places=beibei' +
    '&measure=per-project&currency=usd&grade=ab&tab=table&event=all&year=2023'
  expect(writeAddress(view)).toBe(address)
  expect(read(`?${address}`)).toEqual({ view, problems: [], rest: '' })
})

test('an invalid value gives way to the default and is told', () => {
  for (const [key, value] of [
    ['years', '2025-2018'],
    ['years', '18-25'],
    ['years', 'all'],
    ['years', ''],
    ['series', 'nonsense'],
    ['measure', 'weight'],
    ['measure', 'constructor'],
    ['currency', 'EUR'],
    ['grade', 'd'],
    ['tab', 'map'],
    ['event', 'unknown'],
  ] as const) {
    expect(read(`${key}=${value}`)).toEqual({
      view: defaultView,
      problems: [{ key, value }],
      rest: '',
    })
  }
})

test('of a list the known members stay and the others are told', () => {
  const { view, problems } = read('series=x,wcifit,y,wcifit')
  expect(view.series).toEqual(['wcifit'])
  expect(problems).toEqual([{ key: 'series', value: 'x,y' }])
})

test('a single year is a range of one', () => {
  expect(read('years=2023').view.years).toEqual([2023, 2023])
  expect(writeAddress({ ...defaultView, years: [2023, 2023] })).toBe('years=2023')
})

test('the grades of the explorer are offered where it offers them', () => {
  expect(read('grade=abcd').view.grade).toBe('abcd')
  const { grades: _, ...charts } = known
  expect(readAddress('grade=abcd', charts)).toMatchObject({
    view: { grade: 'abc' },
    problems: [{ key: 'grade', value: 'abcd' }],
  })
})

test('of a key given twice the first counts, a different second is told', () => {
  expect(read('tab=table&tab=chart')).toMatchObject({
    view: { tab: 'table' },
    problems: [{ key: 'tab', value: 'chart' }],
  })
  expect(read('tab=table&tab=table').problems).toEqual([])
})

test('foreign keys are kept out of the way, in their order', () => {
  expect(read('theme=dark&years=2020-2021&plain&utm_source=a+b')).toEqual({
    view: { ...defaultView, years: [2020, 2021] },
    problems: [],
    rest: 'theme=dark&plain=&utm_source=a+b',
  })
})

test('an address of a later version says so, one that names version 1 is read', () => {
  expect(read('v=1').problems).toEqual([])
  expect(read('v=2').problems).toEqual([{ key: 'v', value: '2' }])
})

test('a chart cannot take a key of the view for its own', () => {
  const own = { measure: ['one', 'two'] }
  expect(readAddress('measure=two', { ...known, own }).view).toEqual(defaultView)
})

test('a chart’s own key at its default is not kept', () => {
  expect(read('event=main').view.own).toEqual({})
})

test('a huge value is told in at most 80 characters', () => {
  const { problems } = read(`measure=${'😀'.repeat(100_000)}&series=${'a,'.repeat(100_000)}`)
  expect(problems).toHaveLength(2)
  for (const { value } of problems) expect([...value].length).toBeLessThanOrEqual(80)
})

test('prototype names are ordinary foreign keys and values', () => {
  const { view, rest } = read(
    '__proto__=x&constructor=y&series=__proto__,toString&event=hasOwnProperty',
  )
  expect(rest).toBe('__proto__=x&constructor=y')
  expect(view).toEqual(defaultView)
  expect(Object.getPrototypeOf(view.own)).toBe(Object.prototype)
  expect(
    readAddress('__proto__=b', { ...known, own: Object.fromEntries([['__proto__', ['a', 'b']]]) })
      .view.own,
  ).toEqual(Object.fromEntries([['__proto__', 'b']]))
})

const subset = (values: readonly string[]) => fc.shuffledSubarray([...values])
const year = fc.integer({ min: 1000, max: 2999 })
const view: fc.Arbitrary<View> = fc.record({
  years: fc.option(
    fc.tuple(year, year).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  ),
  series: subset(known.series),
  clusters: subset(known.clusters),
  places: subset(known.places),
  measure: fc.constantFrom('amount', 'projects', 'per-project'),
  currency: fc.constantFrom('cny', 'usd'),
  grade: fc.constantFrom('abc', 'ab', 'abcd'),
  tab: fc.constantFrom('chart', 'table'),
  own: fc
    .record(
      { event: fc.constantFrom('all', 'wcifit-2023'), year: fc.constant('2023') },
      { requiredKeys: [] },
    )
    .map((own) => ({ ...own })),
})

test('a view written and read is the same view, without a problem', () => {
  fc.assert(
    fc.property(view, (v) => {
      expect(read(writeAddress(v))).toEqual({ view: v, problems: [], rest: '' })
    }),
  )
})

test('a view is the same view whatever foreign keys stand around it', () => {
  fc.assert(
    fc.property(view, fc.webQueryParameters(), (v, foreign) => {
      const { view: seen } = read(`x-${foreign}&${writeAddress(v)}`)
      expect(seen).toEqual(v)
    }),
  )
})

const ids = fc.constantFrom(
  ...known.series,
  '%',
  '%E0%A4',
  '__proto__',
  '\u0000',
  '\ud800',
  ',',
  '',
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'years',
          'series',
          'measure',
          'own',
          'event',
          'v',
          '__proto__',
          '%00',
          'tab',
          '#',
          '?',
        ),
        fc.array(ids).map((list) => list.join(',')),
      ),
    )
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
)

test('any string is read without a throw, and what was made of it is stable', () => {
  fc.assert(
    fc.property(hostile, (search) => {
      const found = read(search)
      const again = read(writeAddress(found.view))
      expect(again).toEqual({ view: found.view, problems: [], rest: '' })
      expect(writeAddress(again.view)).toBe(writeAddress(found.view))
      expect(read(found.rest)).toEqual({ view: defaultView, problems: [], rest: found.rest })
    }),
    { numRuns: 500 },
  )
})

test('the values of a chart’s own keys may be any words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
      const own = { word: ['default', value] }
      fc.pre(value !== 'default')
      const v = { ...defaultView, own: { word: value } }
      expect(readAddress(writeAddress(v), { ...known, own }).view).toEqual(v)
    }),
  )
})
