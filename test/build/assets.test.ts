import { expect, test } from 'vitest'
import { readAssets } from '../../src/build/assets'

const bundle = {
  'index.html': { file: 'assets/main.js', isEntry: true, css: ['assets/style.css'] },
  'src/live.tsx': { file: 'assets/live.js', imports: ['index.html', '_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  'src/text/en.ts': { file: 'assets/en.js' },
  'src/text/zh.ts': { file: 'assets/zh.js', imports: ['_shared.js'] },
  'src/render/picture.ts': { file: 'assets/picture.js' },
}

test('a live page preloads what it runs in its own language, each file once', () => {
  const { modules } = readAssets(bundle, () => '')
  expect(modules.en).toEqual(['assets/live.js', 'assets/shared.js', 'assets/en.js'])
  expect(modules.zh).toEqual(['assets/live.js', 'assets/shared.js', 'assets/zh.js'])
})

test('the drawing engine is not preloaded', () => {
  const { modules } = readAssets(bundle, () => '')
  expect([...modules.en, ...modules.zh]).not.toContain('assets/picture.js')
})

test('a bundle without the live page is refused', () => {
  const { 'src/live.tsx': _, ...rest } = bundle
  expect(() => readAssets(rest, () => '')).toThrow('src/live.tsx')
})
