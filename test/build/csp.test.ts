import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentPolicy, hashSource } from '../../src/build/csp'

test('an inlined text is allowed by the hash of its own bytes', () => {
  const text = 'const 城 = 1'
  const expected = createHash('sha256').update(Buffer.from(text, 'utf8')).digest('base64')
  expect(hashSource(text)).toBe(`'sha256-${expected}'`)
  expect(contentPolicy([text], [])).toContain(`script-src 'self' 'sha256-${expected}';`)
})

test('the policy never says unsafe and starts from nothing', () => {
  const policy = contentPolicy(['a'], ['b'])
  expect(policy).not.toContain('unsafe')
  expect(policy.startsWith("default-src 'none';")).toBe(true)
})

test('a page that inlines nothing allows its own files only', () => {
  expect(contentPolicy([], [])).toContain("script-src 'self'; style-src 'self';")
})
