import { expect, test } from 'vitest'
import { borderChange, countedOn, existsOn, isDivision } from '../../src/model/places'
import { realAtlas, recordOf } from './real-atlas'

const places = [...realAtlas.geographies.values()].filter(isDivision)

test('there are 38 divisions until 5 November 2025 and 37 from the day after', () => {
  expect(places.filter((place) => existsOn(place, '2025-11-05'))).toHaveLength(38)
  expect(places.filter((place) => existsOn(place, '2025-11-06'))).toHaveLength(37)
})

test('Beibei keeps its name and changes its borders; its neighbours do not', () => {
  expect(borderChange(realAtlas, 'beibei', '2024-12-31', '2025-11-06')).toBe('2025-11-06')
  expect(borderChange(realAtlas, 'beibei', '2026-01-01', '2025-11-06')).toBeNull()
  expect(borderChange(realAtlas, 'shapingba', '2024-12-31', '2025-11-06')).toBeNull()
})

test('a figure stays on the borders it was counted on, in both directions', () => {
  const before = recordOf('census-2020-beibei')
  expect(countedOn(realAtlas, before, '2025-11-05')).toBe(true)
  expect(countedOn(realAtlas, before, '2025-11-06')).toBe(false)
  const since = [...realAtlas.observations.values()].find(
    (o) => o.geography === 'beibei' && o.indicator === 'area' && o.end === '2025-11-06',
  )
  expect(since).toBeDefined()
  expect(countedOn(realAtlas, since!, '2025-11-05')).toBe(false)
})
