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
  expect(others.map(({ indicator }) => indicator)).toEqual([
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
  expect(others.every(({ grade }) => grade !== 'D')).toBe(true)
})

test('no figure of an event is told twice or left out', () => {
  for (const event of realAtlas.events.values()) {
    const { signed, breakdowns, others, unverified } = eventFacts(realAtlas, event)
    const told = [
      ...[signed.amount, signed.projects].flatMap((o) => o ?? []),
      ...breakdowns.flatMap(({ parts }) => parts),
      ...others,
      ...unverified,
    ].map(({ id }) => id)
    const all = [...realAtlas.observations.values()].filter((o) => o.event === event.id)
    expect(new Set(told), event.id).toEqual(new Set(all.map(({ id }) => id)))
  }
})
