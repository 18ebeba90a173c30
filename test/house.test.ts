import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A guard nobody tests is decoration: each rule of the house is broken once in a copy. */
interface Plant {
  readonly claim: string
  readonly file: string
  readonly source: string
  readonly rule: string
  readonly reason?: RegExp
}

const importing = (from: string) => `import { thing } from '${from}'\nexport const used = thing\n`
const across = (folder: string, from: string, reason: RegExp): Plant => ({
  claim: `${folder} may not import ${from}`,
  file: `src/${folder}/plant-${from.replaceAll(/\W+/g, '-')}.ts`,
  source: importing(from),
  rule: 'eslint(no-restricted-imports)',
  reason,
})
const impure = (folder: string, expression: string, rule: string): Plant => ({
  claim: `${folder} may not use ${expression}`,
  file: `src/${folder}/plant-${expression.replaceAll(/\W+/g, '-')}.ts`,
  source: `export const used = ${expression}\n`,
  rule,
  reason: /same rows must give the same picture/,
})
const written = (claim: string, rule: string, source: string, file: string): Plant => ({
  claim,
  file,
  source,
  rule,
})

const plants: readonly Plant[] = [
  across('model', '../text/thing', /what is true/),
  across('model', '../charts/thing', /what is true/),
  across('model', '../pages/thing', /what is true/),
  across('model', 'react', /plain arithmetic/),
  across('model', 'valibot', /plain arithmetic/),
  across('text', '../charts/thing', /says what model\/ knows/),
  across('text', 'd3-array', /needs no package/),
  across('charts', '../render/thing', /pure functions/),
  across('charts', '../state/thing', /pure functions/),
  across('charts', 'echarts/core', /runtime lives in render/),
  across('charts', 'react', /never another chart/),
  across('charts', './another-chart', /never another chart/),
  across('charts/parts', '../../ui/thing', /pure functions/),
  across('charts/parts', '../another-chart', /charts are made of parts/),
  across('render', '../state/thing', /prints drawings/),
  across('render', 'react', /home of the ECharts runtime/),
  across('render', 'zustand', /home of the ECharts runtime/),
  across('exports', '../ui/thing', /take away/),
  across('exports', 'echarts/core', /write files from rows/),
  across('state', '../render/thing', /not how they look/),
  across('state', '../ui/thing', /not how they look/),
  across('state', 'echarts/core', /zustand and react-query/),
  across('ui', '../state/thing', /takes props only/),
  across('ui', '../pages/thing', /takes props only/),
  across('ui', 'zustand', /React that takes props/),
  across('pages', '../build/thing', /stand at the end/),
  across('pages', '../main', /stand at the end/),
  across('pages', 'echarts/core', /join state to ui/),
  {
    ...across('pages', './another-page', /must not import another page/),
    file: 'src/pages/plant-page.tsx',
  },
  across('build', '../state/thing', /runs in Node/),
  across('build', '../ui/thing', /runs in Node/),
  across('build', '../pages/thing', /runs in Node/),
  across('build', 'react', /reads, checks and writes/),
  ...['model', 'text', 'charts'].flatMap((folder) => [
    impure(folder, 'document.title', 'eslint(no-restricted-globals)'),
    impure(folder, 'Date.now()', 'eslint(no-restricted-properties)'),
    impure(folder, "fetch('a')", 'eslint(no-restricted-globals)'),
    impure(folder, 'localStorage.length', 'eslint(no-restricted-globals)'),
    impure(folder, 'Math.random()', 'eslint(no-restricted-properties)'),
  ]),
  written(
    'two files may not import each other',
    'import(no-cycle)',
    "import { b } from './cycle-b'\nexport const a = () => b\n",
    'src/model/cycle-a.ts',
  ),
  written(
    'a later import() is no way around a direction',
    'eslint(no-restricted-imports)',
    "export const used = () => import('../ui/thing')\n",
    'src/model/later.ts',
  ),
  written(
    'any is refused',
    'typescript(no-explicit-any)',
    'export const used = (it: any) => it\n',
    'src/model/any.ts',
  ),
  written(
    'a promise may not float',
    'typescript(no-floating-promises)',
    'const later = async () => 1\nexport const used = () => {\n  later()\n}\n',
    'src/state/floating.ts',
  ),
  written(
    'what may be missing is not asserted away',
    'typescript(no-non-null-assertion)',
    'export const used = (list: number[]) => list[0]!\n',
    'src/charts/parts/asserted.ts',
  ),
  written(
    'the page does not talk to the console',
    'eslint(no-console)',
    "export const used = () => console.log('a')\n",
    'src/ui/console.ts',
  ),
  written(
    'a hook stands outside conditions',
    'react-hooks(rules-of-hooks)',
    "import { useState } from 'react'\nexport function Used({ on }: { on: boolean }) {\n  if (on) useState(0)\n  return null\n}\n",
    'src/ui/hook.tsx',
  ),
  written(
    'a picture has an alternative text',
    'jsx-a11y(alt-text)',
    'export const Used = () => <img src="a.png" />\n',
    'src/ui/picture.tsx',
  ),
  written(
    'an inline style is refused, as the content security policy would',
    'react(forbid-dom-props)',
    "export const Used = () => <p style={{ color: 'red' }}>a</p>\n",
    'src/ui/style.tsx',
  ),
  written(
    'exports have names',
    'import(no-default-export)',
    'export default 1\n',
    'src/model/unnamed.ts',
  ),
  written(
    'no test is left out',
    'vitest(no-disabled-tests)',
    "import { expect, test } from 'vitest'\ntest.skip('a claim', () => {\n  expect(1).toBe(1)\n})\n",
    'test/model/skipped.test.ts',
  ),
  written(
    'no test runs alone',
    'vitest(no-focused-tests)',
    "import { expect, test } from 'vitest'\ntest.only('a claim', () => {\n  expect(1).toBe(1)\n})\n",
    'test/model/alone.test.ts',
  ),
]

/** What the directions allow; the linter has nothing to say about these. */
const clean: Readonly<Record<string, string>> = {
  'src/model/clean.ts': importing('d3-array'),
  'src/model/decode.ts': importing('valibot'),
  'src/model/cycle-b.ts': "import { a } from './cycle-a'\nexport const b = () => a\n",
  'src/model/thing.ts': 'export const thing = 1\n',
  'src/text/clean.ts': importing('../model/thing'),
  'src/text/thing.ts': 'export const thing = 2\n',
  'src/charts/index.ts': importing('./another-chart'),
  'src/charts/another-chart.ts': 'export const thing = 3\n',
  'src/charts/clean.ts':
    "import type { thing as Type } from 'echarts/core'\nimport { thing } from './parts/part'\nexport const used: typeof Type = thing\n",
  'src/charts/parts/part.ts':
    importing('../../text/thing').replace('used', 'thing2') + 'export { thing }\n',
  'src/charts/thing.ts': 'export const thing = 4\n',
  'src/render/clean.ts': importing('echarts/core'),
  'src/render/thing.ts': 'export const thing = 5\n',
  'src/exports/clean.ts': importing('../render/thing'),
  'src/exports/thing.ts': 'export const thing = 6\n',
  'src/state/clean.ts': importing('zustand'),
  'src/state/thing.ts': 'export const thing = 7\n',
  'src/ui/clean.ts': importing('../exports/thing'),
  'src/ui/thing.ts': 'export const thing = 8\n',
  'src/pages/another-page.ts': 'export const thing = 9\n',
  'src/pages/clean.ts': importing('../state/thing'),
  'src/pages/thing.ts': 'export const thing = 10\n',
  'src/build/clean.ts': importing('../render/thing'),
  'src/main.ts': importing('./pages/thing'),
}

interface Diagnostic {
  readonly code: string
  readonly help?: string
  readonly message: string
  readonly filename: string
}

const root = resolve(import.meta.dirname, '..')
const house = mkdtempSync(join(tmpdir(), 'house-'))
let found: readonly Diagnostic[] = []

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, name), join(house, name))
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const { file, source } of plants) put(file, source)
  for (const [file, source] of Object.entries(clean)) put(file, source)
  found = lint()
}, 60_000)

afterAll(() => {
  rmSync(house, { recursive: true })
})

function put(file: string, source: string) {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), source)
}

/** The linter as `npm run lint` calls it, with its findings as JSON; it exits with 1 because it finds some. */
function lint(): readonly Diagnostic[] {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  try {
    execFileSync(process.execPath, [oxlint, '--type-aware', '-f', 'json', 'src', 'test'], {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    const { stdout } = error as { stdout: string }
    return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
  }
  return []
}

describe('the linter objects', () => {
  test.for(plants.map((plant) => [plant.claim, plant] as const))('%s', ([, plant]) => {
    const here = found.filter(({ filename }) => filename === plant.file)
    const hit = here.find(
      ({ code, help, message }) =>
        code === plant.rule && (plant.reason?.test(`${message} ${help ?? ''}`) ?? true),
    )
    expect(hit, `found instead: ${JSON.stringify(here)}`).toBeDefined()
  })
})

test('the linter has nothing against what the directions allow', () => {
  const files = Object.keys(clean).filter((file) => !file.includes('cycle'))
  expect(found.filter(({ filename }) => files.includes(filename))).toEqual([])
})

const readsClock = (source: string) =>
  /\bnew Date\s*(?:\(\s*\)|(?!\s*\())|\bDate\s*\(\s*\)/.test(source)

test('model, text and charts do not ask what time it is', () => {
  expect(readsClock('const now = new Date()')).toBe(true)
  expect(readsClock('const now = Date()')).toBe(true)
  expect(readsClock("const day = new Date('2025-01-01')")).toBe(false)
  const files = ['model', 'text', 'charts'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join('src', folder, name)),
  )
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((file) => readsClock(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
