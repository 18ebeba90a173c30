import { expect, test } from 'vitest'
import { eventFacts } from '../../src/charts/event-facts'
import { realAtlas } from '../model/real-atlas'

function facts(id: string) {
  const event = realAtlas.events.get(id)
  if (event === undefined) throw new Error(`No event "${id}".`)
  return eventFacts(realAtlas, event)
}

test('an event knows its total, its projects, their parts and its places', () => {
  const { signed, breakdowns, roles, series } = facts('industrial-transfer-2023')
  expect(signed.amount?.value).toBe('201.22')
  expect(signed.projects?.value).toBe('120')
  const sectors = breakdowns.find(
    ({ by, total }) => by === 'by-sector' && total === signed.projects,
  )
  expect(sectors?.parts.map(({ value }) => value)).toEqual(['52', '24', '16', '11', '10', '7'])
  expect(roles.map(({ geography }) => geography)).toContain('wanzhou')
  expect(series?.id).toBe('industrial-transfer')
})

test('a visit without an amount has its places and sources', () => {
  const { signed, others, roles, sources } = facts('consular-visit-2024')
  expect(signed).toEqual({ amount: null, projects: null })
  expect(others.map(({ record }) => record.indicator)).toEqual([
    'event_countries',
    'event_organisations',
  ])
  expect(roles).toHaveLength(7)
  expect(sources.map(({ id }) => id)).toContain('yidaiyilu-2024-07-09-consular')
})

test('figures that are not verified stand apart', () => {
  const { signed, unverified, others } = facts('three-gorges-support-fair-2023')
  expect(signed.amount).toBeNull()
  expect(unverified.length).toBeGreaterThan(0)
  expect(others.every(({ record }) => record.grade !== 'D')).toBe(true)
})

test('no figure of an event is told twice or left out', () => {
  for (const event of realAtlas.events.values()) {
    const { main, breakdowns, others, unverified } = eventFacts(realAtlas, event)
    const told = [
      ...breakdowns.flatMap(({ parts }) => parts),
      ...[...main, ...others].flatMap(({ record, restated, alternatives }) => [
        record,
        ...restated,
        ...alternatives.flatMap((other) => [other.record, ...other.restated]),
      ]),
      ...unverified,
    ].map(({ id }) => id)
    const all = [...realAtlas.observations.values()].filter((o) => o.event === event.id)
    expect(new Set(told), event.id).toEqual(new Set(all.map(({ id }) => id)))
  }
})

test('the same in dollars stands beside its yuan, not as more money', () => {
  const { main, others } = facts('industrial-transfer-2025')
  expect(main[0]?.restated.map(({ unit }) => unit)).toEqual(['USD_billion'])
  expect(others.map(({ record }) => record.unit)).not.toContain('USD_billion')
})

test('an event says why it does not compare with the one before', () => {
  expect(facts('european-visit-2025').breaks).toHaveLength(1)
  expect(facts('borders-2025').breaks.map(({ geography }) => geography)).toContain('beibei')
  expect(facts('borders-2025').sources.length).toBeGreaterThan(1)
})

test('without an amount an event says which kind of reason there is', () => {
  const reasons = ['wcifit-2024', 'yongchuan-starts-2024-08', 'consular-visit-2024', 'qilu-2023']
  expect(reasons.map((id) => facts(id).why)).toEqual([
    'no-total',
    'started',
    'no-signing',
    'unverified',
  ])
})

test('dollars stand beside the report that gives them, not beside the preferred one', () => {
  const amount = facts('wcifit-2022').main[0]
  expect(amount?.restated).toEqual([])
  expect(amount?.alternatives.map(({ restated }) => restated.map(({ value }) => value))).toEqual([
    ['35.54'],
  ])
})
