// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { districtMap } from '../../src/charts/district-map'
import { defaultView } from '../../src/model/view'
import type { Voice } from '../../src/text/voice'
import { PlaceAside } from '../../src/ui/place-aside'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const choose = vi.fn()
let root: Root

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="here"></div>'
  root = createRoot(document.getElementById('here')!)
})
afterEach(async () => {
  await act(async () => root.unmount())
  choose.mockReset()
  vi.unstubAllGlobals()
})

const show = (places: readonly string[], voice: Voice = english, ready = true) =>
  shown(places, {}, voice, ready)

async function shown(
  places: readonly string[],
  own: Record<string, string>,
  voice: Voice,
  ready = true,
) {
  const view = { ...defaultView, places, own }
  await act(async () =>
    root.render(
      <PlaceAside
        setting={{
          voice,
          release: 'r',
          address: '',
          link: (path) => `../${path}`,
          report: () => null,
        }}
        chart={districtMap}
        rows={districtMap.rows(realAtlas, view)}
        atlas={realAtlas}
        chosen={places}
        ready={ready}
        level={3}
        choose={choose}
      />,
    ),
  )
}

const field = () => document.querySelector<HTMLInputElement>('[role="combobox"]')!
const options = () => [...document.querySelectorAll('[role="option"]')].map((o) => o.textContent)

async function type(text: string) {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
  await act(async () => {
    set!.call(field(), text)
    field().dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}
const press = (key: string) =>
  act(async () => field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))

test('the list holds every place, and each is a button that chooses it', async () => {
  await show([])
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-choose]')]
  expect(buttons).toHaveLength(43)
  expect(buttons[0]!.textContent).toMatch(/^1–2(?:Yubei|Changshou) District7% or more/)
  await act(async () => buttons.find((b) => b.dataset['choose'] === 'yuzhong')!.click())
  expect(choose).toHaveBeenCalledExactlyOnceWith('yuzhong')
})

test('the search finds by any of the names and chooses by keyboard', async () => {
  await show([])
  await type('江')
  expect(options().length).toBeGreaterThan(1)
  expect(field().getAttribute('aria-expanded')).toBe('true')
  await type('spb')
  expect(options()).toEqual(['Shapingba District 沙坪坝区'])
  expect(document.getElementById(field().getAttribute('aria-activedescendant')!)).not.toBeNull()
  await press('Enter')
  expect(choose).toHaveBeenCalledExactlyOnceWith('shapingba')
  expect(field().value).toBe('')
})

test('the search says that it found nothing, and Escape clears it', async () => {
  await show([])
  await type('Berlin')
  expect(document.querySelector('.place-search [role="status"]')!.textContent).toBe(
    'No district of that name',
  )
  await press('Enter')
  expect(choose).not.toHaveBeenCalled()
  await press('Escape')
  expect(field().value).toBe('')
})

test.for([english, chinese])(
  'the panel tells names, code, figures, roles and borders',
  async (voice) => {
    await show(['yubei'], voice)
    const text = document.querySelector('.place-panel')!.textContent
    for (const part of ['Yubei District', '渝北区', '500112']) expect(text).toContain(part)
    const links = [...document.querySelectorAll<HTMLElement>('.place-panel [data-record]')]
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const record = realAtlas.observations.get(link.dataset['record']!)!
      expect(record.geography).toBe('yubei')
      expect(record.grade).not.toBe('D')
    }
    expect(text).toContain(
      voice.t('place.became', {
        places: voice.pick(realAtlas.geographies.get('liangjiang-new-area')!.name),
      }),
    )
    expect(text).toContain(
      voice.t('place.valid-to', { to: voice === english ? '5 November 2025' : '2025年11月5日' }),
    )
  },
)

test('the panel names the sectors of a part at an event, once for all', async () => {
  await show(['liangjiang-national-new-area'])
  const signed = [...document.querySelectorAll('.place-panel li')].filter((item) =>
    item.textContent?.includes('of the 28 projects'),
  )
  expect(signed).toHaveLength(1)
  expect(signed[0]!.textContent).toMatch(/\(.*Electronics.*Equipment.*\)/)
})

test('a place that the shown borders do not have says so', async () => {
  await show(['liangjiang-new-area'])
  expect(document.querySelector('.place-now')!.textContent).toBe(
    'This place does not exist on the boundaries shown.Show on the boundaries since 6 November 2025',
  )
})

test.for([
  [english, 'Now part of: Liangjiang New Area', 'Show on the boundaries until 5 November 2025'],
  [chinese, '今属：两江新区', '按2025年11月5日以前的区划显示'],
] as const)('and leads to the boundaries that have it', async ([voice, became, show]) => {
  await shown(['yubei'], { borders: 'since', show: 'area' }, voice)
  const now = document.querySelector('.place-now')!
  expect(now.textContent).toContain(became)
  const link = now.querySelector('a')!
  expect(link.textContent).toBe(show)
  expect(link.getAttribute('href')).toMatch(
    new RegExp(`${voice.lang}/chart/district-map/\\?places=yubei&borders=before$`),
  )
})

test('of several Enter chooses the first, and says which that is beforehand', async () => {
  await show([])
  await type('江')
  const options = document.querySelectorAll('[role="option"]')
  expect(options.length).toBeGreaterThan(1)
  expect(field().getAttribute('aria-activedescendant')).toBe(options[0]!.id)
  const [first = ''] = options[0]!.id.split('-').slice(-1)
  await press('Enter')
  expect(choose).toHaveBeenCalledExactlyOnceWith(first)
})

test.for([
  ['touch', true, 1],
  ['touch', false, 0],
  ['mouse', true, 0],
] as const)(
  'chosen by %s on a narrow page (%s) the panel comes into view %s times',
  async ([pointerType, matches, times]) => {
    vi.stubGlobal('matchMedia', () => ({ matches }))
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
    await show([])
    document.dispatchEvent(new PointerEvent('pointerdown', { pointerType }))
    await show(['wanzhou'])
    expect(scroll).toHaveBeenCalledTimes(times)
    scroll.mockRestore()
  },
)

test('a signing announced for an event is no target, and a target is', async () => {
  await show(['yubei'])
  const text = () => document.querySelector('.place-panel')!.textContent
  expect(text()).toContain('announced beforehand')
  expect(text()).not.toContain('target or forecast')
  await show(['yubei'], chinese)
  expect(text()).toContain('会前公布')
  await show(['dadukou'])
  expect(text()).toContain('target or forecast')
})

test.for([english, chinese])('the panel says a band as the map does', async (voice) => {
  await show(['beibei'], voice)
  const said = voice === english ? '6% or more' : '6%及以上'
  expect(document.querySelector('.place-now')!.textContent).toContain(said)
  expect(document.querySelector('[data-record="gdp-growth-2025h1-beibei"]')!.textContent).toBe(said)
})

test('what is chosen is announced, and cleared by the first control after the picture', async () => {
  await show([])
  const status = () => document.querySelector('.place-choice [role="status"]')!.textContent
  const clear = () => document.querySelector<HTMLElement>('.place-choice button')
  expect(status()).toBe('')
  expect(clear()).toBeNull()
  await show(['wanzhou'])
  expect(status()).toBe('Chosen: Wanzhou District')
  expect(document.querySelector('.places :is(button, input, [tabindex="0"])')).toBe(clear())
  await act(async () => clear()!.click())
  expect(choose).toHaveBeenCalledExactlyOnceWith(null)
  expect(document.activeElement).toBe(document.querySelector('.place-scroll'))
  await show([])
  expect(status()).toBe('No district chosen')
})

test.for([
  ['growth-2025-h1', 'All districts, highest figure first'],
  ['growth-2024', 'In order of size, among those with a figure'],
  ['population', 'In order of size, among those with a figure'],
  ['signed', 'All districts, newest first'],
  ['roles', 'All districts, newest first'],
] as const)('the list of %s says its order', async ([measure, order]) => {
  await shown([], { show: measure }, english)
  expect(document.querySelector('.place-list h3')!.textContent).toBe(order)
})

test('a functional area is listed with what it overlaps', async () => {
  await show([])
  expect(document.querySelector('[data-choose="wansheng-edz"]')!.textContent).toContain(
    'overlaps Qijiang',
  )
  expect(document.querySelectorAll('.place-overlaps')).toHaveLength(5)
})

test.for([english, chinese])('a functional area is found, and has its figures', async (voice) => {
  for (const place of realAtlas.geographies.values()) {
    if (place.kind !== 'functional-area') continue
    await show([], voice)
    for (const name of [place.name.en, place.name.zh]) {
      await type(name)
      expect(options().some((text) => text.includes(voice.pick(place.name)))).toBe(true)
    }
    await show([place.id], voice)
    const panel = document.querySelector('.place-panel')!
    const own = [...realAtlas.observations.values()].filter(
      (o) => o.geography === place.id && o.grade !== 'D',
    )
    expect(panel.querySelectorAll('[data-record]')).toHaveLength(own.length)
    for (const id of place.overlaps)
      expect(panel.textContent).toContain(voice.pick(realAtlas.geographies.get(id)!.name))
  }
})

test('before the page answers nothing can be pressed, and nothing is missing later', async () => {
  await show([], english, false)
  expect(field().disabled).toBe(true)
  expect(document.querySelectorAll('[data-choose]')).toHaveLength(0)
  expect(document.querySelector('.place-scroll')).not.toBeNull()
})
