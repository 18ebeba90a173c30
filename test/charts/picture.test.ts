import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { canonical, expectPicture } from './picture'

const name = 'picture-test.en.compact'
const file = join(import.meta.dirname, `${name}.svg`)
const changed = join(import.meta.dirname, `${name}-changed.svg`)
const drawn =
  '<svg id="a-7"><path clip-path="url(#a-9)" d="M1.04 2.999L-0.01 .5"/><g id="a-9"><text fill="#1e6c58">1.04</text></g></svg>'

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(file, { force: true })
  rmSync(changed, { force: true })
})

test('ids are counted and numbers of the drawing rounded, words and colours kept', () => {
  expect(canonical(drawn)).toBe(
    '<svg id="id1">\n<path clip-path="url(#id2)" d="M1 3L0 0.5"/>\n<g id="id2">\n<text fill="#1e6c58">1.04</text>\n</g>\n</svg>\n',
  )
})

test('two pictures that differ by a label differ', () => {
  expect(canonical(drawn)).not.toBe(canonical(drawn.replace('>1.04<', '>1.05<')))
})

test('a new picture is written down, and refused where CI is set', () => {
  vi.stubEnv('CI', '1')
  expect(() => expectPicture(drawn, name)).toThrow('is missing')
  expect(existsSync(file)).toBe(false)
  vi.stubEnv('CI', '')
  expectPicture(drawn, name)
  expect(readFileSync(file, 'utf8')).toBe(canonical(drawn))
})

test('a changed picture is refused and lies beside the old one', () => {
  vi.stubEnv('CI', '')
  expectPicture(drawn, name)
  const other = drawn.replace('#1e6c58', '#a24e00')
  expect(() => expectPicture(other, name)).toThrow('the picture changed')
  expect(readFileSync(changed, 'utf8')).toBe(canonical(other))
  expectPicture(drawn, name)
  expect(existsSync(changed)).toBe(false)
})
