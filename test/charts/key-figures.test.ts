import { expect, test } from 'vitest'
import { keyFigures } from '../../src/charts/key-figures'
import { figureText } from '../../src/text/figure'
import { realAtlas } from '../model/real-atlas'
import { english } from '../text/voices'

const byId = (grade: 'abc' | 'ab') =>
  new Map(keyFigures(realAtlas, { grade }).map((figure) => [figure.id, figure]))

test('the key figures are the newest of their lines, each with its year', () => {
  const told = keyFigures(realAtlas, { grade: 'abc' }).map(({ id, year, observation }) => [
    id,
    year,
    observation === null ? null : figureText(english, observation),
  ])
  expect(told).toEqual([
    ['nev', 2025, '1.296 million vehicles'],
    ['transfer', 2025, 'more than CNY 110 billion'],
    ['wcifit', 2025, 'more than CNY 200 billion'],
    ['expo', 2023, 'CNY 213.86 billion'],
    ['city', 2021, 'about CNY 1.73 trillion'],
  ])
})

test('stated growth is told with the record that states it', () => {
  const { stated } = byId('abc').get('nev')!
  expect(stated?.percent).toBe('36')
  expect(stated?.record.basis).toBe('economy-commission')
})

test('NEV growth is computed on one counting body only', () => {
  const { since } = byId('abc').get('nev')!
  expect(since?.from.basis).toBe('economy-commission')
  expect(since?.change.kind).toBe('growth')
})

test('a change over a missing year carries its span, and one across a break is refused', () => {
  const figures = byId('abc')
  const transfer = figures.get('transfer')!.since!.change
  expect(transfer).toMatchObject({ kind: 'growth', span: 2 })
  expect(transfer.kind === 'growth' && transfer.growth.high).toBe(Infinity)
  expect(figures.get('wcifit')!.since!.change).toMatchObject({
    kind: 'refusal',
    reason: 'break-between',
  })
})

test('the newer expo figure of unknown coverage stands beside, never in, the line', () => {
  const { observation, later } = byId('abc').get('expo')!
  expect(observation?.end.slice(0, 4)).toBe('2023')
  expect(later?.id).toBe('smart-china-expo-2025-investment')
})

test('a figure hidden by the choice of sources is not replaced by an older one', () => {
  const figures = byId('ab')
  for (const [id, all] of byId('abc')) {
    const figure = figures.get(id)!
    expect(figure.year).toBe(all.year)
    if (all.observation?.grade === 'C') expect(figure.observation).toBeNull()
    else expect(figure.observation).toBe(all.observation)
  }
})
