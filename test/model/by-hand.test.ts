import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { breakdownsOf, totalsWithParts } from '../../src/model/breakdown'
import { breakdownRow, investmentRows, outputRows } from './printed'
import { realAtlas } from './real-atlas'

/** Tables that the editors worked out from the records apart from this code. */
function byHand(name: string): string[] {
  return readFileSync(new URL(`by-hand/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
}

/** Rows of a line, headed `# id` and ended by an empty one. */
function sections(name: string): [string, string[]][] {
  const blocks = byHand(name).join('\n').split('\n\n')
  return blocks.map((block) => {
    const [head = '', ...rows] = block.split('\n')
    return [head.slice(2), rows]
  })
}

const headlines = (chart: string) =>
  realAtlas.lines
    .filter((line) => line.chart === chart && line.role === 'headline')
    .map(({ id }) => id)

for (const [id, rows] of sections('investment-by-event')) {
  test(`${id}: amounts, projects, changes, refusals with their breaks and gaps are those worked out by hand`, () => {
    expect(investmentRows(id)).toEqual(rows)
  })
}

for (const [id, rows] of sections('nev-output')) {
  test(`${id}: levels, changes, refusals and stated growth are those worked out by hand`, () => {
    expect(outputRows(id)).toEqual(rows)
  })
}

test('the tables worked out by hand leave out no headline line', () => {
  for (const chart of ['investment-by-event', 'nev-output']) {
    expect(sections(chart).map(([id]) => id)).toEqual(headlines(chart))
  }
})

test('the parts of every event and what they leave over are those worked out by hand', () => {
  const indicators = [
    'contracted_investment',
    'projects_signed',
    'projects_started',
    'projects_started_investment',
  ]
  const rows = indicators
    .flatMap((indicator) => totalsWithParts(realAtlas, indicator))
    .filter(({ event }) => event !== null)
    .flatMap(({ id }) => breakdownsOf(realAtlas, id))
    .map(breakdownRow)
  expect(rows.sort()).toEqual(byHand('breakdowns').sort())
})
