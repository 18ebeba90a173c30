import { expect, test } from 'vitest'
import { sectors } from '../../src/charts/sectors'
import { defaultView } from '../../src/model/view'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

test('parts of one coverage are told apart, and the finding of a district names one of them', () => {
  const rows = sectors.rows(realAtlas, { ...defaultView, places: ['yubei'] })
  const part = (voice: typeof english) =>
    sectors.columns(voice).find(({ id }) => id === 'part')!.text
  expect(rows.map(part(english))).toEqual(['Signed on site', 'Signed otherwise'])
  expect(rows.map(part(chinese))).toEqual(['现场签约', '以其他方式签约'])
  const finding = sectors
    .tells(rows, english)
    .finding.map((span) => (typeof span === 'string' ? span : span.text))
    .join('')
  expect(finding).toMatch(
    /announced beforehand: Signed on site is the largest part, CNY 9\.5 billion of CNY 17\.55/,
  )
})

test('no two bars of one breakdown have the same name', () => {
  const rows = sectors.rows(realAtlas, { ...defaultView, own: { event: 'all' } })
  const names = rows.flatMap((row) =>
    row.kind === 'part' ? [`${row.total.id} ${row.by.en} ${row.label.en}`] : [],
  )
  expect(new Set(names).size).toBe(names.length)
})
