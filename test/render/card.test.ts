import { describe, expect, test } from 'vitest'
import { cardOf, cardSize } from '../../src/render/card'
import { cropOf } from '../../src/render/crop'
import { spansText } from '../../src/text/voice'
import { nameOf, pictureOf, realEdition, realEditions } from '../charts/real-editions'
import { chinese, english } from '../text/voices'

const textsOf = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"/g)].map((found) =>
    found.slice(1).map(Number),
  )

/** The words that stand within the strips of a card. */
const seenText = (card: string) =>
  [...card.matchAll(/<svg x=.*? viewBox="0 ([\d.]+) [\d.]+ ([\d.]+)">(.*?)<\/svg>/gs)]
    .flatMap(([, top, high, body = '']) =>
      [...body.matchAll(/<text [^>]*?y="([\d.]+)"[^>]*>([^<]*)/g)].flatMap(([, y, text]) =>
        Number(y) > Number(top) && Number(y) < Number(top) + Number(high) ? text : [],
      ),
    )
    .join(' ')

describe.each(realEditions.map((one) => [nameOf(one), one] as const))(
  'the card of %s',
  (_, one) => {
    const card = cardOf(one, pictureOf(one, 'compact'))
    const own = card.replaceAll(/<svg x=.*?<\/svg>/gs, '')

    test('says title, the beginning of the finding, atlas and release in large letters', () => {
      const said = [...own.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('')
      const words = (text: string) => text.replaceAll(/[\s&;'’]|amp|#39/g, '')
      expect(words(said)).toContain(words(one.caption.title))
      expect(words(said)).toContain(words(spansText(one.caption.finding)).slice(0, 20))
      expect(said).toContain('be86d0ac')
      expect(said).toContain(one.voice.t('site.title'))
      for (const [, , size = 0] of textsOf(own)) expect(size).toBeGreaterThanOrEqual(21)
    })

    test('says its sources, and what the signs in its drawing mean', () => {
      const said = own
      expect(said).toContain(one.voice.lang === 'en' ? '>Sources: ' : '>来源：')
      const drawn = seenText(card)
      expect(said.includes('≈')).toBe(drawn.includes('≈'))
      expect(said.includes('≥')).toBe(drawn.includes('≥'))
      expect(said.includes('≠')).toBe(drawn.includes('≠'))
    })

    test('shows a strip of the drawing with its marks, large enough, within its edges', () => {
      const strips = [
        ...card.matchAll(
          /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" viewBox="0 ([\d.]+) ([\d.]+) ([\d.]+)"/g,
        ),
      ].map((found) => found.slice(1).map(Number))
      expect(strips.length).toBeGreaterThan(0)
      for (const [x = 0, y = 0, width = 0, height = 0, , shown = 1] of strips) {
        expect(x + width).toBeLessThanOrEqual(cardSize.width - 28)
        expect(y).toBeGreaterThanOrEqual(50)
        expect(y + height).toBeLessThanOrEqual(cardSize.height - 50)
        expect(width / shown).toBeGreaterThanOrEqual(1.39)
      }
    })
  },
)

describe('a crop', () => {
  const output = realEdition('nev-output', english)
  const drawn = pictureOf(output, 'compact')

  test('of a long block keeps its heading and the mark, and says that rows are left out', () => {
    const crop = cropOf(drawn, ['nev-annual-preferred.2025'], 350)
    expect(crop.strips).toHaveLength(2)
    expect(crop.strips[0]?.top).toBeLessThan(10)
    const high = crop.strips.reduce((sum, { top, bottom }) => sum + bottom - top, 0)
    expect(high).toBeLessThanOrEqual(350)
    expect(high).toBeGreaterThan(250)
  })

  test('of a mark near the top goes on below it', () => {
    const crop = cropOf(drawn, ['nev-annual-preferred.2020'], 250)
    expect(crop.strips).toHaveLength(1)
    expect(crop.strips[0]?.skips).toBe(true)
  })

  test('of a block that fits takes it whole', () => {
    const zh = realEdition('sectors', chinese)
    const key = zh.rows.find(({ records }) => records.length > 0)?.key ?? ''
    const crop = cropOf(pictureOf(zh, 'compact'), [key], 350)
    expect(crop.strips).toHaveLength(1)
    expect(crop.strips[0]?.skips).toBe(false)
  })

  test('takes the unit along that the first block says for all', () => {
    const timeline = realEdition('timeline', english)
    const compact = pictureOf(timeline, 'compact')
    const last = timeline.rows.findLast(({ key }) => compact.includes(`data-key="${key}"`))
    const { strips } = cropOf(compact, [last?.key ?? ''], 350)
    expect(strips[0]?.bottom).toBeLessThan(40)
    expect(strips[1]?.top).toBeGreaterThan(1000)
  })

  test('without a known key shows the first block, and of nothing shows nothing', () => {
    expect(cropOf(drawn, [], 350).strips[0]?.top).toBeLessThan(10)
    expect(cropOf('<svg viewBox="0 0 9 9"></svg>', ['a'], 350).strips).toEqual([])
  })
})
