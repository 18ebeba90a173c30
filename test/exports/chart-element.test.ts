// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { charts } from '../../src/charts'
import { defineChartElement } from '../../src/exports/chart-element'
import { chartIds } from '../browser/views'

const base = 'https://atlas.example/'

beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  // Nothing is loaded here: each frame has a window that says what a test lets it say.
  const windows = new WeakMap<HTMLIFrameElement, object>()
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const known = windows.get(this) ?? { postMessage: vi.fn() }
    windows.set(this, known)
    return known as unknown as Window
  })
  vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockImplementation(function (
    this: HTMLIFrameElement,
    address: string,
  ) {
    this.dataset['src'] = address
  })
  vi.spyOn(HTMLIFrameElement.prototype, 'src', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    return this.dataset['src'] ?? ''
  })
  defineChartElement(base)
})

beforeEach(() => {
  document.documentElement.lang = ''
})

afterEach(() => {
  document.body.replaceChildren()
})

describe('what it asks for', () => {
  test('follows from its attributes: chart, language, view, theme and the author’s words', () => {
    const element = put(
      '<atlas-chart chart="sectors" lang="zh" theme="dark" plain years="2018-2020" series="a,b" headline="Mine &amp; yours" mark="k" class="wide" data-x="1" id="i"></atlas-chart>',
    )
    expect(frameOf(element)?.src).toBe(
      `${base}zh/embed/sectors/?years=2018-2020&series=a,b&theme=dark&plain&headline=Mine+%26+yours&mark=k`,
    )
  })

  test('is in the language of the page around it where it names none', () => {
    document.documentElement.lang = 'zh-CN'
    expect(frameOf(put('<atlas-chart chart="sectors"></atlas-chart>'))?.src).toBe(
      `${base}zh/embed/sectors/`,
    )
  })

  test('is a frozen page where a release is named', () => {
    const element = put('<atlas-chart chart="sectors" release="2026-11"></atlas-chart>')
    expect(frameOf(element)?.src).toBe(`${base}data/2026-11/embed/sectors.en.html`)
  })

  test.for(['', '../x', 'a/b', 'javascript:alert(1)', 'A B', '%2e%2e'])(
    'is nothing for the chart “%s”',
    (chart) => {
      const element = document.createElement('atlas-chart')
      element.setAttribute('chart', chart)
      document.body.append(element)
      expect(frameOf(element)).toBeNull()
    },
  )

  test('may name every key that a chart has of its own', () => {
    const keys = charts.flatMap(({ own }) => (own ?? []).map(({ name }) => name))
    expect(keys.length).toBeGreaterThan(3)
    for (const key of keys) {
      const element = put(`<atlas-chart chart="${chartIds[0]}" ${key}="x"></atlas-chart>`)
      expect(new URL(frameOf(element)?.src ?? '').searchParams.get(key), key).toBe('x')
    }
  })
})

describe('its frame', () => {
  test('is shown when it is ready and has told its height, rounded up', () => {
    const element = put('<atlas-chart chart="sectors"><a href="x">Picture</a></atlas-chart>')
    say(element, { type: 'atlas:ready' })
    expect(frameOf(element)?.className).toBe('')
    say(element, { type: 'atlas:height', height: 700.4 })
    expect(frameOf(element)?.className).toBe('ready')
    expect(frameOf(element)?.style.height).toBe('701px')
    say(element, { type: 'atlas:height', height: 1e9 })
    expect(frameOf(element)?.style.height).toBe('8000px')
  })

  test('hears nobody else', () => {
    const element = put('<atlas-chart chart="sectors"></atlas-chart>')
    const other = put('<atlas-chart chart="timeline"></atlas-chart>')
    for (const source of [window, null, frameOf(other)?.contentWindow]) {
      speak(source, { type: 'atlas:ready' })
      speak(source, { type: 'atlas:height', height: 555 })
    }
    expect(frameOf(element)?.className).toBe('')
    expect(frameOf(element)?.style.height).toBe('')
    expect(frameOf(other)?.style.height).toBe('555px')
  })

  test('is another one when what it shows changes, and the fallback is back until it is ready', async () => {
    const element = put('<atlas-chart chart="sectors"></atlas-chart>')
    const before = frameOf(element)
    say(element, { type: 'atlas:ready' })
    say(element, { type: 'atlas:height', height: 700 })
    element.setAttribute('years', '2020-2021')
    await vi.waitFor(() => expect(frameOf(element)).not.toBe(before))
    expect(frameOf(element)?.src).toContain('?years=2020-2021')
    expect(frameOf(element)?.className).toBe('')
  })

  test('stays and is told when only the theme changes', async () => {
    const element = put('<atlas-chart chart="sectors"></atlas-chart>')
    const before = frameOf(element)
    element.setAttribute('theme', 'dark')
    const tell = before?.contentWindow?.postMessage
    await vi.waitFor(() => expect(tell).toHaveBeenCalled())
    expect(tell).toHaveBeenCalledWith({ type: 'atlas:theme', theme: 'dark' }, '*')
    expect(frameOf(element)).toBe(before)
  })

  test('goes with the element and comes back with it', () => {
    const element = put('<atlas-chart chart="sectors"></atlas-chart>')
    element.remove()
    expect(frameOf(element)).toBeNull()
    document.body.append(element)
    expect(frameOf(element)?.src).toBe(`${base}en/embed/sectors/`)
  })

  test('is not asked for by a reader who saves data and has the picture', () => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    })
    const picture = document.createElement('atlas-chart')
    picture.setAttribute('chart', 'sectors')
    picture.append(document.createElement('a'))
    document.body.append(picture)
    const nothing = put('<atlas-chart chart="sectors"></atlas-chart>')
    Reflect.deleteProperty(navigator, 'connection')
    expect(frameOf(picture)).toBeNull()
    expect(frameOf(nothing)).not.toBeNull()
  })
})

test('a script that comes twice changes nothing', () => {
  expect(() => defineChartElement('https://other.example/')).not.toThrow()
  expect(frameOf(put('<atlas-chart chart="sectors"></atlas-chart>'))?.src).toContain(base)
})

test('a plain frame of the atlas is fitted, one of somebody else is not', () => {
  const [ours, theirs] = [`${base}en/embed/sectors/`, 'https://other.example/embed/x/'].map(
    (src) => {
      const room = document.createElement('div')
      room.style.paddingBottom = '900px'
      const frame = document.createElement('iframe')
      frame.src = src
      room.append(frame)
      document.body.append(room)
      speak(frame.contentWindow, { type: 'atlas:height', height: 640.5 })
      return { room, frame }
    },
  )
  expect(ours?.frame.style.height).toBe('641px')
  expect(ours?.room.style.paddingBottom).toBe('0px')
  expect(theirs?.frame.style.height).toBe('')
})

function put(html: string): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = html
  return place.firstElementChild as HTMLElement
}

function frameOf(element: Element): HTMLIFrameElement | null {
  return element.shadowRoot?.querySelector('iframe') ?? null
}

function say(element: Element, data: unknown) {
  speak(frameOf(element)?.contentWindow, data)
}

function speak(source: unknown, data: unknown) {
  const event = new MessageEvent('message', { data })
  Object.defineProperty(event, 'source', { value: source })
  dispatchEvent(event)
}
