import { expect, test } from 'vitest'
import { assemble, DecodeError, decode } from '../../src/model/decode'

const wire = {
  version: 1,
  release: 'abcd1234',
  observations: {
    id: ['b', 'a'],
    indicator: ['amount', 'amount'],
    value: ['612.0', '110'],
    unit: ['CNY_billion', 'CNY_billion'],
    qualifier: [null, 'at_least'],
    start: [null, '2019-08-26'],
    end: ['2018-08-25', '2019-08-29'],
    periodKind: ['event', 'event'],
    geography: ['chongqing', 'chongqing'],
    scope: ['whole-event', 'whole-event'],
    basis: ['organiser', 'organiser'],
    sources: [['s'], ['s', 't']],
    grade: ['B', 'A'],
    'detail.asStated.en': ['612 billion', null],
    'detail.asStated.zh': ['6120亿元', null],
  },
}

const codeOf = (json: unknown) => {
  try {
    decode(json)
    return null
  } catch (error) {
    return error instanceof DecodeError ? error.code : error
  }
}

test('what a row leaves out is what most rows have', () => {
  const [b, a] = decode(wire).observations
  expect(b).toEqual({
    id: 'b',
    indicator: 'amount',
    value: '612.0',
    step: '0',
    unit: 'CNY_billion',
    qualifier: 'exact',
    status: ['A'],
    start: '2018-08-25',
    end: '2018-08-25',
    periodKind: 'event',
    geography: 'chongqing',
    event: null,
    sector: null,
    scope: 'whole-event',
    basis: 'organiser',
    partOf: null,
    breakdown: null,
    restates: null,
    statedGrowth: null,
    sources: ['s'],
    preferred: false,
    conflicts: [],
    grade: 'B',
    detail: { asStated: { en: '612 billion', zh: '6120亿元' }, note: { en: '', zh: '' } },
  })
  expect(a).toMatchObject({ qualifier: 'at_least', start: '2019-08-26', detail: null })
})

test('a table that a part does not hold is empty', () => {
  expect(decode({ version: 1, release: 'x' }).sources).toEqual([])
})

test('what is no JSON object is refused as such', () => {
  for (const json of [null, undefined, 'text', 12, [], [wire]])
    expect(codeOf(json)).toBe('not-json-object')
})

test('another version is refused as such, whatever else is in it', () => {
  for (const version of [undefined, 0, 2, '1', null])
    expect(codeOf({ ...wire, version })).toBe('version')
})

test('a file cut to any length of its columns is refused', () => {
  const { observations } = wire
  expect(codeOf({ ...wire, observations: { ...observations, value: ['612.0'] } })).toBe('shape')
  expect(codeOf({ ...wire, observations: { ...observations, value: undefined } })).toBe('shape')
})

test('wrong words, numbers, dates and addresses are refused', () => {
  const wrong = (column: string, value: unknown) =>
    codeOf({ ...wire, observations: { ...wire.observations, [column]: [value, value] } })
  expect(wrong('qualifier', 'circa')).toBe('shape')
  expect(wrong('value', '<b>1</b>')).toBe('shape')
  expect(wrong('value', 612)).toBe('shape')
  expect(wrong('end', 'yesterday')).toBe('shape')
  expect(wrong('sources', 's')).toBe('shape')
  expect(wrong('grade', 'E')).toBe('shape')
  const source = { id: ['s'], grade: ['A'], url: ['javascript:alert(1)'] }
  expect(codeOf({ ...wire, sources: source })).toBe('shape')
})

test('rows that are no columns are refused', () => {
  for (const observations of [null, 'text', 3, [{ id: 'a' }], { id: 'a' }])
    expect(codeOf({ ...wire, observations })).toBe('shape')
})

test('a hostile column reaches nothing outside its row', () => {
  const json = JSON.parse(
    '{"version":1,"release":"x","tiles":{"geography":["a"],"column":[0],"row":[1],"__proto__.polluted":["yes"],"constructor.prototype.polluted":["yes"]}}',
  )
  expect(decode(json).tiles).toEqual([{ geography: 'a', column: 0, row: 1 }])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('markup in a text stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const json = { ...wire, series: { id: ['s'], 'name.en': [hostile], 'name.zh': [hostile] } }
  expect(decode(json).series[0]?.name.en).toBe(hostile)
})

test('an error says in a sentence where the file is not as expected', () => {
  const { grade: _, ...observations } = wire.observations
  expect(() => decode({ ...wire, observations })).toThrow(
    'The data file is not as expected at observations.0.grade.',
  )
})

test('the assembled tables are in one order, whichever part came first', () => {
  expect([...assemble([decode(wire)]).observations.keys()]).toEqual(['a', 'b'])
})

test('a summary never erases what another part holds of a row, before or after it', () => {
  const full = decode(wire)
  const summary = {
    ...full,
    observations: full.observations.map((o) => ({ ...o, detail: null })),
  }
  expect(assemble([full, summary])).toEqual(assemble([full]))
  expect(assemble([summary, full])).toEqual(assemble([full]))
})

test('a later part overwrites what it gives differently', () => {
  const part = decode(wire)
  const later = {
    ...part,
    observations: part.observations.map((o) => ({ ...o, value: '613.0' })),
  }
  expect(assemble([part, later]).observations.get('b')?.value).toBe('613.0')
})

test('parts of different releases are not put together', () => {
  const part = decode(wire)
  expect(() => assemble([part, { ...part, release: 'other' }])).toThrow(DecodeError)
})

test('no parts make an empty atlas', () => {
  expect(assemble([]).observations.size).toBe(0)
})
