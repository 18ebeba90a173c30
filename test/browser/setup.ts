import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium as playwright } from 'playwright'
import type { TestProject } from 'vitest/node'
import { browserArguments } from '../../scripts/browser-arguments.mjs'
import { chromium } from '../../scripts/chromium.mjs'
import { serve } from '../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Chromium that all test files share. */
    chromium: string
    /** The finished build. */
    dist: string
    /** Address of the site at a domain root, and under a folder; both end in '/'. */
    root: string
    folder: string
  }
}

/**
 * Serves the built site twice and starts one Chromium. `ATLAS_DIST` names a finished build to test;
 * without it the site is built first, so that what is tested is what the sources say.
 */
export async function setup(project: TestProject) {
  const dist = process.env['ATLAS_DIST'] ?? built()
  const [executablePath, root, folder] = await Promise.all([
    chromium(),
    serve(dist, { port: 0, base: '/' }),
    serve(dist, { port: 0, base: '/sub/atlas/' }),
  ])
  const browser = await playwright.launchServer({ executablePath, args: browserArguments })
  project.provide('chromium', browser.wsEndpoint())
  project.provide('dist', dist)
  project.provide('root', root.url)
  project.provide('folder', folder.url)
  return async () => {
    await browser.close()
    await Promise.all([root.close(), folder.close()])
  }
}

function built(): string {
  // A test runner sets another NODE_ENV, which would bundle what is meant for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env })
  return join(import.meta.dirname, '../../dist')
}
