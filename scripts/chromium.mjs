/**
 * Finds a Chromium to test in, or installs one, and says which.
 * Order: CHROMIUM in the environment, the usual names on PATH, Playwright's cache, Debian's package
 * (as root or with a sudo that asks no password), Playwright's download.
 * `node scripts/chromium.mjs` prints the path; `chromium()` returns it.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const lockMinutes = 10

/** @returns {Promise<string>} path of an executable that answers `--version`; throws with the way on. */
export async function chromium() {
  const found = await find()
  if (found) return found
  if (canUseApt()) await installWithApt()
  else installWithPlaywright()
  const installed = await find()
  if (installed) return installed
  throw new Error(
    'No Chromium was found and none could be installed. Install one and name it: CHROMIUM=/path/to/chromium npm test',
  )
}

async function find() {
  const named = process.env.CHROMIUM
  if (named) {
    if (answers(named)) return named
    throw new Error(`CHROMIUM is set to ${named}, which does not answer --version.`)
  }
  for (const name of names) {
    const path = onPath(name)
    if (path && answers(path)) return path
  }
  return fromPlaywright()
}

async function fromPlaywright() {
  const { chromium: playwright } = await import('playwright')
  const path = playwright.executablePath()
  return existsSync(path) && answers(path) ? path : null
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // not in this folder
    }
  }
  return null
}

function answers(path) {
  return spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0
}

function canUseApt() {
  return onPath('apt-get') !== null && (process.getuid?.() === 0 || sudoAsksNothing())
}

function sudoAsksNothing() {
  return onPath('sudo') !== null && spawnSync('sudo', ['-n', 'true']).status === 0
}

async function installWithApt() {
  say('No Chromium here: installing Debian’s chromium and fonts-noto-cjk with apt-get.')
  await apt(['update'])
  await apt(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
}

/** Runs apt-get, waiting while somebody else holds its lock. */
async function apt(args) {
  const command = ['apt-get', '-q', '-o', `DPkg::Lock::Timeout=${lockMinutes * 60}`, ...args]
  if (process.getuid?.() !== 0) command.unshift('sudo', '-n')
  const until = Date.now() + lockMinutes * 60_000
  for (;;) {
    const [program, ...rest] = command
    const run = spawnSync(program, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    })
    if (run.status === 0) return
    const locked = /could not get lock|unable to (lock|acquire)/i.test(run.stderr ?? '')
    if (!locked || Date.now() > until) {
      say(run.stderr ?? String(run.error))
      return
    }
    say('apt-get is in use by another process; waiting.')
    await wait(5000)
  }
}

function installWithPlaywright() {
  say('No Chromium here and no apt-get to use: installing Playwright’s own.')
  const npx = spawnSync('npx', ['playwright', 'install', 'chromium'], { encoding: 'utf8' })
  if (npx.status !== 0) say(npx.stderr ?? String(npx.error))
}

function say(text) {
  process.stderr.write(`${text.trimEnd()}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await chromium()}\n`)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
