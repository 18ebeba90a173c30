// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attachMarks } from '../../src/render/marks'

const open = vi.fn()
let detach: () => void

beforeEach(() => {
  // No layout here: what is not marked as hidden counts as drawn.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('.off') ? [] : [{}]) as unknown as DOMRectList
  })
  document.body.innerHTML = `<figure>
    <div data-pictures data-label="NEV output" data-hint="Enter: the record">
      <div class="compact off"><svg><g data-key="b24"></g></svg></div>
      <div class="regular"><svg><title>T</title>
        <g data-key="a23"><path></path></g><g data-key="a24"></g><g data-key="b24"></g><g data-key="b25"></g>
      </svg></div>
    </div>
    <table>
      <tr data-key="a23" data-say="A in 2023" data-record="r1" data-group="a" data-x="2023"></tr>
      <tr data-key="table-only" data-say="no mark"></tr>
      <tr data-key="a24" data-say="<b>A</b> in 2024" data-group="a" data-x="2024"></tr>
      <tr data-key="b24" data-say="B in 2024" data-record="r3" data-group="b" data-x="2024"></tr>
      <tr data-key="b25" data-say="B in 2025" data-record="r4" data-group="b" data-x="2025"></tr>
    </table></figure>`
  detach = attachMarks(document.querySelector('figure')!, { open })
  box().dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
})

afterEach(() => {
  detach()
  open.mockReset()
  vi.restoreAllMocks()
  delete document.documentElement.dataset['veiled']
})

test('a picture is one named tab stop', () => {
  expect(box().tabIndex).toBe(0)
  expect(box().getAttribute('role')).toBe('group')
  expect(box().getAttribute('aria-label')).toBe('NEV output')
})

test('arrows follow the rows that have a mark in the visible picture, and say each', () => {
  expect(['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'].map(said)).toEqual([
    'A in 2023',
    '<b>A</b> in 2024',
    'B in 2024',
    '<b>A</b> in 2024',
  ])
  expect(said('End')).toBe('B in 2025')
  expect(said('ArrowRight')).toBe('B in 2025')
  expect(said('Home')).toBe('A in 2023')
})

test('up and down go to the same year of the neighbouring panel', () => {
  said('Home')
  said('ArrowRight')
  expect(said('ArrowDown')).toBe('B in 2024')
  expect(said('ArrowUp')).toBe('<b>A</b> in 2024')
})

test('words of the data never become markup', () => {
  said('Home')
  said('ArrowRight')
  expect(document.querySelector('.mark-tip b')).toBeNull()
  expect(document.querySelector('.mark-tip')!.textContent).toBe('<b>A</b> in 2024')
})

test('Enter opens the record of the mark, and does nothing where there is none', () => {
  said('Home')
  press('Enter')
  expect(open.mock.calls).toEqual([['record/r1']])
  said('ArrowRight')
  expect(press('Enter').defaultPrevented).toBe(false)
  expect(open).toHaveBeenCalledTimes(1)
})

test('the mark that is shown is marked in the picture, and only that one', () => {
  said('Home')
  said('ArrowRight')
  expect(
    [...document.querySelectorAll('[data-lit]')].map((g) => g.getAttribute('data-key')),
  ).toEqual(['a24'])
})

test('Escape lays aside a tip whose mark a new picture has replaced, and keeps the place', () => {
  box().focus()
  said('Home')
  const picture = box().innerHTML
  box().innerHTML = picture
  press('Escape')
  expect(tip().hidden).toBe(true)
  expect(document.activeElement).toBe(box())
  press('Escape')
  expect(document.activeElement).not.toBe(box())
})

test('Escape hides the tip', () => {
  said('Home')
  press('Escape')
  expect(tip().hidden).toBe(true)
  expect(document.querySelector('[data-lit]')).toBeNull()
})

test('keys that are not its own, and all keys with a modifier, are left alone', () => {
  expect(press('a').defaultPrevented).toBe(false)
  expect(press('Tab').defaultPrevented).toBe(false)
  expect(press('ArrowRight', { ctrlKey: true }).defaultPrevented).toBe(false)
  expect(press('ArrowRight').defaultPrevented).toBe(true)
})

test('a replaced picture answers like the first', () => {
  document.querySelector('.regular')!.innerHTML = '<svg><g data-key="b25"></g></svg>'
  expect(said('ArrowRight')).toBe('B in 2025')
})

test('the first tap shows, the second opens, a click opens at once', () => {
  const mark = document.querySelector('.regular [data-key="a23"]')!
  tap(mark, 'touch')
  expect(open).not.toHaveBeenCalled()
  expect(tip().hidden).toBe(false)
  tap(mark, 'touch')
  expect(open.mock.calls).toEqual([['record/r1']])
  tap(document.querySelector('.regular [data-key="b25"] ')!, 'mouse')
  expect(open.mock.calls).toEqual([['record/r1'], ['record/r4']])
})

test('a veiled picture says nothing and opens nothing', () => {
  document.documentElement.dataset['veiled'] = ''
  expect(said('Home')).toBe('')
  tap(document.querySelector('.regular [data-key="a23"]')!, 'mouse')
  expect(open).not.toHaveBeenCalled()
})

test('nothing is left behind when the layer is taken away', () => {
  said('Home')
  detach()
  expect(document.querySelector('.mark-tip, .mark-ring, .mark-live')).toBeNull()
  expect(box().hasAttribute('tabindex')).toBe(false)
})

function box(): HTMLElement {
  return document.querySelector<HTMLElement>('[data-pictures]')!
}

function tip(): HTMLElement {
  return document.querySelector<HTMLElement>('.mark-tip')!
}

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  box().dispatchEvent(event)
  return event
}

function said(key: string): string {
  press(key)
  return document.querySelector('[role="status"]')!.textContent
}

function tap(mark: Element, pointerType: string): void {
  mark.dispatchEvent(new PointerEvent('pointerdown', { pointerType, bubbles: true }))
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}

const grid = `<figure>
    <div data-pictures data-label="Map" data-hint="Enter: the district"><div><svg>
      <path data-key="west"></path><path data-key="mid"></path><path data-key="east"></path>
      <rect data-key="west"></rect><rect data-key="mid"></rect><rect data-key="east"></rect><rect data-key="south"></rect>
    </svg></div></div>
    <table>
      <tr data-key="east" data-say="East" data-place="east" data-record="r1" data-x="5" data-y="0"></tr>
      <tr data-key="mid" data-say="Mid" data-place="mid" data-x="2" data-y="0"></tr>
      <tr data-key="west" data-say="West" data-place="west" data-x="0" data-y="1"></tr>
      <tr data-key="south" data-say="South" data-place="south" data-x="2" data-y="3"></tr>
    </table></figure>`

test('on a grid arrows move to the neighbour in their direction, whatever the order of the rows', () => {
  document.body.innerHTML = grid
  const away = attachMarks(document.querySelector('figure')!, {})
  expect(said('Home')).toBe('East')
  expect(['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowRight'].map(said)).toEqual([
    'Mid',
    'South',
    'Mid',
    'East',
    'East',
  ])
  expect(['ArrowLeft', 'ArrowLeft'].map(said)).toEqual(['Mid', 'West'])
  away()
})

test('a mark of a place chooses it and opens no record', () => {
  document.body.innerHTML = grid
  const select = vi.fn()
  const away = attachMarks(document.querySelector('figure')!, { open, select })
  said('Home')
  press('Enter')
  expect(select).toHaveBeenCalledExactlyOnceWith('east')
  expect(open).not.toHaveBeenCalled()
  expect(document.querySelector('.mark-tip small')!.textContent).toBe('Enter: the district')
  away()
})

test('the ring stands round the mark under the pointer, where a place has several', () => {
  document.body.innerHTML = grid
  const away = attachMarks(document.querySelector('figure')!, {})
  const path = document.querySelector('path[data-key="mid"]')!
  path.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }))
  expect(path.hasAttribute('data-lit')).toBe(true)
  expect(document.querySelector('rect[data-key="mid"]')!.hasAttribute('data-lit')).toBe(false)
  away()
})
