/**
 * `npm test`: every proof, one after the other, none left out because another failed.
 * The last line counts single tests and whole stages: "N passed, N failed".
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from './chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = join(root, 'test-results')

/** Stages in the order a contributor wants to hear of them: the quick ones first. */
const stages = [
  { name: 'types', run: npm('types') },
  { name: 'lint', run: npm('lint') },
  { name: 'format', run: bin('biome', 'ci', '--colors=off') },
  { name: 'unused', run: npm('unused') },
  { name: 'data', run: npm('data') },
  { name: 'unit', run: vitest('unit'), tests: true },
  { name: 'build', run: npm('build') },
  { name: 'browser', run: vitest('browser'), tests: true, chromium: true },
]

let passed = 0
let failed = 0
const report = []

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
for (const stage of stages) {
  const began = performance.now()
  console.log(`\n── ${stage.name}`)
  const ok = await prove(stage)
  const counts = stage.tests ? counted(stage.name) : { passed: 0, failed: 0, failures: [] }
  passed += counts.passed + (ok ? 1 : 0)
  failed += counts.failed + (ok ? 0 : 1)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const tests = stage.tests ? `, ${counts.passed} of ${counts.passed + counts.failed} tests` : ''
  report.push(
    `${ok ? 'passed' : 'FAILED'}  ${stage.name.padEnd(8)} ${seconds.padStart(6)} s${tests}`,
    ...counts.failures,
  )
}

console.log(`\n${report.join('\n')}\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function prove({ run, chromium: needsBrowser }) {
  const env = { ...process.env, CI: process.env.CI ?? '' }
  if (needsBrowser) {
    try {
      env.CHROMIUM = await chromium()
      env.ATLAS_DIST = join(root, 'dist')
      console.log(`in ${env.CHROMIUM}`)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      return false
    }
  }
  return (await finished(run, env)) === 0
}

function finished({ program, args }, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** What vitest wrote down; a run that wrote nothing proved nothing, which its exit code says. */
function counted(name) {
  try {
    const json = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'))
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      failures: json.testResults.flatMap((file) =>
        file.assertionResults.filter(({ status }) => status === 'failed').map(told),
      ),
    }
  } catch {
    return { passed: 0, failed: 0, failures: [] }
  }
}

/** A failed test said again at the end, where a log that was cut still has it. */
function told({ fullName, failureMessages }) {
  const [message = ''] = failureMessages
  return `        ${fullName}\n          ${message.slice(0, 600).replaceAll('\n', '\n          ')}`
}

function npm(script) {
  return { program: 'npm', args: ['run', '--silent', script] }
}

function bin(name, ...args) {
  return { program: join(root, 'node_modules/.bin', name), args }
}

function vitest(project) {
  return bin(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join('test-results', `${project}.json`)}`,
  )
}
