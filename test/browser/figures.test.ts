import { expect, test } from 'vitest'
import { langs } from './views'
import { desk, phone, visit } from './visit'

/** Figures that the dashboard must show: as it writes them in English and in Chinese. */
const figures: Readonly<Record<string, readonly (readonly [en: string, zh: string])[]>> = {
  'investment-by-event': [
    // WCIFIT ceremony, Chongqing: 2018, 2022, 2023, at least (2025)
    ['316.09', '3160.9'],
    ['222.85', '2228.5'],
    ['285.415', '2854.15'],
    ['200', '2000'],
    // the ceremony with other regions, 2021–2023
    ['228.5', '2285'],
    ['246.87', '2468.7'],
    ['290.7', '2907'],
    // whole fair, 2018, 2019, 2021
    ['509.67', '5096.7'],
    ['549.78', '5497.8'],
    ['357.82', '3578.2'],
    // Smart China Expo: whole event 2018–2019, ceremony 2020–2023
    ['612', '6120'],
    ['816.9', '8169'],
    ['271.2', '2712'],
    ['252.4', '2524'],
    ['212.1', '2121'],
    ['213.86', '2138.6'],
    // industrial-transfer matchmaking 2023, 2025
    ['201.22', '2012.2'],
    ['110', '1100'],
    // German visit 2024, European visit 2025
    ['8.765', '87.65'],
    ['97.55', '975.5'],
  ],
  'investment-change': [
    ['+33.5', '+33.5'],
    ['+28.1', '+28.1'],
    ['45.4', '45.4'],
  ],
  sectors: [
    ['201.22', '2012.2'],
    ['109.082', '1090.82'],
    ['92.138', '921.38'],
    // financing of the European visit, 2025, apart from plant investment
    ['97.55', '975.5'],
  ],
  'nev-output': [
    ['43000', '4.3'],
    ['152000', '15.2'],
    ['365000', '36.5'],
    ['500000', '50'],
    ['953200', '95.32'],
    ['1.296', '129.6'],
    ['36', '36'],
    ['90.7', '90.7'],
    ['94.5', '94.5'],
    ['90.5', '90.5'],
    ['159', '159'],
    ['160.8', '160.8'],
    ['151.4', '151.4'],
  ],
}

test.for(langs.flatMap((lang) => [phone, desk].map((size) => [lang, size] as const)))(
  'the %s dashboard shows the figures it was made for',
  async ([lang, size]) => {
    const { page } = await visit(`${lang}/`, { size })
    for (const [chart, pairs] of Object.entries(figures)) {
      const figure = page.locator(`figure[data-chart="${chart}"]`)
      await figure.locator('details.table > summary').click()
      const shown = numbersIn(await figure.innerText())
      const expected = pairs.map(([en, zh]) => (lang === 'en' ? en : zh))
      expect(
        expected.filter((number) => !shown.has(number.replace('+', ''))),
        chart,
      ).toEqual([])
    }
  },
)

test.for(langs)('the projects of the %s sectors chart add up to the 120 of 2023', async (lang) => {
  const { page } = await visit(`${lang}/?measure=projects`)
  const figure = page.locator('figure[data-chart="sectors"]')
  await figure.locator('details.table > summary').click()
  const parts = figure.locator('tr[data-record^="industrial-transfer-2023-"]')
  await expect.poll(() => parts.count()).toBeGreaterThanOrEqual(6)
  const said = await parts.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-say') ?? ''),
  )
  expect(numbersIn(said.join(' ')).has('120')).toBe(true)
})

test('a lower bound is never shown without its sign or its words', async () => {
  const said = { en: /≥|at least|more than|over/i, zh: /≥|超过|逾|以上|至少|不低于|多/ }
  for (const lang of langs) {
    const { page } = await visit(`${lang}/`)
    const rows = page.locator(
      'figure[data-chart] tr[data-record="industrial-transfer-2025-investment"]',
    )
    await expect.poll(() => rows.count()).toBeGreaterThan(0)
    for (const row of await rows.all())
      expect(await row.getAttribute('data-say')).toMatch(said[lang])
  }
})

/** Numbers of a text, without group separators. */
function numbersIn(text: string): Set<string> {
  return new Set(
    [...text.replaceAll(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) =>
      number.replace(/\.0+$/, ''),
    ),
  )
}
