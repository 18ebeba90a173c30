import { expect, test } from 'vitest'
import { recordFacts } from '../../src/charts/record-facts'
import { realAtlas, recordOf } from '../model/real-atlas'

const facts = (id: string) => recordFacts(realAtlas, recordOf(id))

test('a record knows its neighbours on its line, with the change', () => {
  const { steps } = facts('smart-china-expo-2022-investment')
  const pairs = steps.map(({ from, to }) => [from.id, to.id])
  expect(pairs).toContainEqual([
    'smart-china-expo-2021-investment',
    'smart-china-expo-2022-investment',
  ])
  expect(pairs).toContainEqual([
    'smart-china-expo-2022-investment',
    'smart-china-expo-2023-investment',
  ])
  for (const { change } of steps) expect(change.kind).toBe('growth')
})

test('a pair that two lines share is told once', () => {
  const pairs = facts('nev-cq-2024-eic-transfer').steps.map(({ from, to }) => `${from.id} ${to.id}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

test('an amount finds its number of projects, and the other way round', () => {
  const amount = facts('industrial-transfer-2023-investment').perProject
  expect(amount?.projects.id).toBe('industrial-transfer-2023-projects')
  expect(amount?.interval.low).toBeCloseTo(201.215 / 120)
  expect(facts('industrial-transfer-2023-projects').perProject?.amount.id).toBe(
    'industrial-transfer-2023-investment',
  )
})

test('amount per project of a lower bound is open above', () => {
  expect(facts('industrial-transfer-2025-investment').perProject?.interval.high).toBe(Infinity)
})

test('a dollar value leads to the yuan it restates, and back', () => {
  expect(facts('industrial-transfer-2023-investment-usd').restates?.id).toBe(
    'industrial-transfer-2023-investment',
  )
  const back = facts('industrial-transfer-2023-investment')
  expect(back.restatedBy.map(({ id }) => id)).toEqual(['industrial-transfer-2023-investment-usd'])
  expect(back.converted).toBeNull()
})

test('stated growth that the counter’s own levels contradict is found', () => {
  const { stated, disagreements } = facts('nev-cq-2024-eic-transfer')
  expect(stated[0]?.percent).toBe('94.5')
  expect(disagreements).not.toHaveLength(0)
  expect(disagreements[0]?.computed.growth.high).toBeLessThan(90.8)
})

test('stated growth that the levels allow is no disagreement', () => {
  expect(facts('nev-cq-2025-eic').disagreements).toEqual([])
})

test('other reports, the total and the parts stand with a record', () => {
  expect(facts('nev-cq-2025-eic').conflicts.map(({ id }) => id)).toEqual([
    'nev-cq-2025-municipal-government',
  ])
  const { breakdowns, roles, event } = facts('industrial-transfer-2023-projects')
  expect(breakdowns.map(({ by }) => by)).toContain('by-sector')
  expect(event?.id).toBe('industrial-transfer-2023')
  expect(roles.length).toBeGreaterThan(0)
  const part = breakdowns.find(({ by }) => by === 'by-sector')!.parts[0]!
  expect(recordFacts(realAtlas, part).total?.id).toBe('industrial-transfer-2023-projects')
})

test('every record of the atlas can be told', () => {
  for (const record of realAtlas.observations.values())
    expect(recordFacts(realAtlas, record).sources.length, record.id).toBeGreaterThan(0)
})

test('NEVs and vehicles counted by one body give a share on both their pages', () => {
  const [share] = facts('nev-cq-2025-eic').shares
  expect(share?.interval.low).toBeGreaterThan(46.4)
  expect(share?.interval.high).toBeLessThan(46.6)
  expect(facts(share?.whole.id ?? '').shares.map(({ part }) => part.id)).toContain(
    'nev-cq-2025-eic',
  )
})
