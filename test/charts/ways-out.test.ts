import { expect, test } from 'vitest'
import { chartOf } from '../../src/charts'
import { waysOut } from '../../src/charts/ways-out'
import { defaultView } from '../../src/model/view'
import { realAtlas } from '../model/real-atlas'
import { english } from '../text/voices'

const out = (chart: string, view: Partial<typeof defaultView>) =>
  waysOut(chartOf(chart), realAtlas, { ...defaultView, ...view }, english).map(({ says }) => says)

test('a cluster that has projects but no amounts offers the projects', () => {
  expect(out('sectors', { clusters: ['electronics'] })).toContain('empty.projects')
})

test('what would show nothing either is not offered', () => {
  for (const says of out('investment-by-event', { years: [1990, 1990], series: ['wcifit'] }))
    expect(says).toBe('empty.years')
})

test('a chart offers only changes of filters that it obeys', () => {
  expect(out('nev-output', { years: [1990, 1990], series: ['wcifit'] })).toEqual(['empty.years'])
})
