import { expect, test } from 'vitest'
import type { Chart } from '../../src/charts/chart'
import { createDesk, type Draw, type Order, type Width } from '../../src/state/picture-desk'

const chart = (id: string) => ({ id }) as Chart
const order = (id: string, width: Width = 'regular'): Order => ({
  chart: chart(id),
  rows: [],
  width,
})
const live = () => new AbortController().signal

function desk(load: () => Promise<Draw>, rank = (_: Order) => 0) {
  return createDesk({ standing: () => null, load, rank, pause: async () => {} })
}

test('what the reader sees is drawn first', async () => {
  const drawn: string[] = []
  const draw: Draw = ({ id }, _, width) => {
    drawn.push(`${id} ${width}`)
    return id
  }
  const ranks: Record<string, number> = { seen: 0, below: 500 }
  const it = desk(
    () => Promise.resolve(draw),
    ({ chart: { id }, width }) => (width === 'compact' ? 9999 : (ranks[id] ?? 0)),
  )
  const orders = [order('below'), order('seen', 'compact'), order('seen')]
  await Promise.all(orders.map((each) => it.draw(each, live())))
  expect(drawn).toEqual(['seen regular', 'below regular', 'seen compact'])
})

test('a picture that is no longer wanted is not drawn', async () => {
  const drawn: string[] = []
  const it = desk(() =>
    Promise.resolve(({ id }) => {
      drawn.push(id)
      return id
    }),
  )
  const dropped = new AbortController()
  void it.draw(order('old'), dropped.signal)
  const wanted = it.draw(order('new'), live())
  dropped.abort()
  await wanted
  expect(drawn).toEqual(['new'])
})

test('an engine that does not come fails every waiting picture, and is asked for again', async () => {
  let asked = 0
  const it = desk(async () => {
    asked += 1
    if (asked === 1) throw new Error('gone')
    return ({ id }) => `<svg>${id}</svg>`
  })
  const first = await Promise.allSettled([it.draw(order('a'), live()), it.draw(order('b'), live())])
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await it.draw(order('a'), live())).toBe('<svg>a</svg>')
})

test('one chart that cannot be drawn does not keep the others', async () => {
  const it = desk(() =>
    Promise.resolve(({ id }) => {
      if (id === 'bad') throw new Error('no')
      return id
    }),
  )
  const [bad, good] = await Promise.allSettled([
    it.draw(order('bad'), live()),
    it.draw(order('good'), live()),
  ])
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
})

test('the desk is settled when nothing waits', async () => {
  let drawn = 0
  const it = desk(() =>
    Promise.resolve(() => {
      drawn += 1
      return ''
    }),
  )
  await it.settled()
  void it.draw(order('a'), live())
  void it.draw(order('b'), live())
  await it.settled()
  expect(drawn).toBe(2)
})
