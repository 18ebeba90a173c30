import { expect, test } from 'vitest'
import { perProject } from '../../src/model/per-project'
import { recordOf } from './real-atlas'
import { figure, inYear } from './small-atlas'

const amount = figure('amount', {
  value: '201.22',
  step: '0.01',
  unit: 'CNY_billion',
  event: 'fair',
})
const projects = figure('projects', {
  value: '120',
  event: 'fair',
  start: '2023-11-01',
  end: '2023-11-02',
})

test('an amount a project keeps the rounding of the amount', () => {
  expect(perProject(amount, projects)).toEqual({ low: 201.215 / 120, high: 201.225 / 120 })
})

test('a lower bound of an amount is one a project', () => {
  expect(perProject({ ...amount, qualifier: 'at_least' }, projects).high).toBe(Infinity)
})

test('more than a count of projects means less a project', () => {
  const { low, high } = perProject(amount, { ...projects, qualifier: 'at_least' })
  expect([low, high]).toEqual([0, 201.225 / 120])
})

test('figures of two signings are not divided', () => {
  expect(() => perProject(amount, { ...projects, event: 'expo' })).toThrow(RangeError)
  expect(() => perProject(amount, { ...projects, scope: 'company' })).toThrow(
    '"amount" and "projects"',
  )
  const year = { ...projects, event: null, ...inYear(2022) }
  expect(() => perProject({ ...amount, event: null }, year)).toThrow(RangeError)
})

test('the matchmaking of 2025 signed at least 0.69 billion a project', () => {
  const found = perProject(
    recordOf('industrial-transfer-2025-investment'),
    recordOf('industrial-transfer-2025-projects'),
  )
  expect(found.low).toBeCloseTo(110 / 159, 12)
  expect(found.high).toBe(Infinity)
})
