import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultFlags, longestHeadline, readFlags, writeFlags } from '../../src/model/flags'

describe('flags', () => {
  test('nothing in the address is the default, and the default writes nothing', () => {
    expect(readFlags('')).toEqual(defaultFlags)
    expect(writeFlags(defaultFlags)).toBe('')
  })
  test('stand beside the keys of a view', () => {
    expect(readFlags('?years=2018-2020&theme=dark&plain&headline=A%20b')).toEqual({
      ...defaultFlags,
      theme: 'dark',
      plain: true,
      headline: 'A b',
    })
  })
  test('a theme that does not exist counts as not given', () => {
    expect(readFlags('theme=red').theme).toBe('auto')
  })
  test('a headline is one line of plain text, cut between characters', () => {
    const flags = readFlags(`headline=${encodeURIComponent(`a\n\u0000b ${'重'.repeat(300)}`)}`)
    expect(flags.headline).toBe(`a b ${'重'.repeat(longestHeadline - 4)}`)
  })
  test('what was read is written and read again unchanged, whatever the address says', () => {
    const search = fc.record({
      theme: fc.string(),
      headline: fc.string({ unit: 'binary' }),
      mark: fc.string(),
    })
    fc.assert(
      fc.property(search, fc.boolean(), ({ theme, headline, mark }, plain) => {
        const query = new URLSearchParams({ theme, headline, mark })
        if (plain) query.set('plain', '')
        const flags = readFlags(query.toString())
        expect(readFlags(writeFlags(flags))).toEqual(flags)
      }),
    )
  })
})
