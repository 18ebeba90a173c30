import { expect, test } from 'vitest'
import { chartOf, charts } from '../../src/charts'
import { filterChoices } from '../../src/charts/filter-choices'
import { realAtlas } from '../model/real-atlas'
import { english } from '../text/voices'

const choices = filterChoices(realAtlas, charts, english)

test('only series and clusters that have figures are offered, each with how many', () => {
  expect(choices.series.length).toBeGreaterThan(5)
  expect(choices.clusters.length).toBeGreaterThan(5)
  for (const { count } of [...choices.series, ...choices.clusters]) expect(count).toBeGreaterThan(0)
  expect(choices.series.map(({ id }) => id)).toContain('wcifit')
  expect(choices.clusters.map(({ id }) => id)).toContain('automobiles-nev')
})

test('what cuts across clusters is not offered as one', () => {
  expect(choices.clusters.map(({ id }) => id)).not.toContain('cross-cluster')
})

test('the years reach from the first to the last figure drawn', () => {
  const [from, to] = choices.years
  expect(from).toBe(2013)
  expect(to).toBe(2026)
})

test('a page offers years by the figures that they act on: an area has none', () => {
  expect(filterChoices(realAtlas, [chartOf('district-map')], english).years).toEqual([2018, 2026])
})

test('a page with one chart offers that chart’s years', () => {
  expect(filterChoices(realAtlas, [chartOf('nev-output')], english).years).toEqual([2020, 2025])
  expect(filterChoices(realAtlas, [chartOf('sectors')], english).years).toEqual([2018, 2025])
})

test('a page offers only filters that act on one of its charts', () => {
  expect(choices.obeys).toEqual(
    expect.arrayContaining(['years', 'series', 'clusters', 'measure', 'currency', 'grade']),
  )
  const alone = filterChoices(realAtlas, [chartOf('nev-output')], english)
  expect([...alone.obeys].sort()).toEqual(['grade', 'years'])
  expect(alone.clusters).toEqual([])
})

test('a chart without lines of its own offers the years and series of what it draws', () => {
  expect(filterChoices(realAtlas, [chartOf('investment-change')], english).years).toEqual([
    2018, 2025,
  ])
  const timeline = filterChoices(realAtlas, [chartOf('timeline')], english)
  expect(timeline.years).toEqual([2014, 2026])
  expect(timeline.series.find(({ id }) => id === 'consular-visits')?.count).toBe(1)
})

test('no chart is offered years without end', () => {
  for (const chart of charts)
    expect(filterChoices(realAtlas, [chart], english).years.every(Number.isFinite), chart.id).toBe(
      true,
    )
})
