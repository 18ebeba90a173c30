import { expect, test } from 'vitest'
import { altOf, findingOf } from '../../src/exports/picture-words'
import { defaultFlags } from '../../src/model/flags'
import { realEdition } from '../charts/real-editions'
import { chinese, english } from '../text/voices'

test('without an author’s words a picture says its finding', () => {
  const edition = realEdition('sectors', english)
  expect(altOf(edition, defaultFlags)).toBe(findingOf(edition))
})

test.each([
  [english, 'Headline by the author: “Mine”; ', ' Marked by the author: '],
  [chinese, '标题为引用者自拟：“Mine”；', '作者标注：'],
])('headline and marked figure are said to be the author’s', (voice, before, after) => {
  const edition = realEdition('foreign-capital', voice)
  const row = edition.rows.find(({ records }) => records.length > 0)
  const alt = altOf(edition, { ...defaultFlags, headline: 'Mine', mark: row?.key ?? null })
  expect(alt).toBe(before + findingOf(edition) + after + (row && edition.chart.says(row, voice)))
})
