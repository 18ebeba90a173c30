/**
 * The whole build: compiles the tables, bundles the app, writes every page into dist/.
 * SITE_URL and REPORT_URL are read from the environment; see README.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'vite'
import { run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** @returns {Promise<void>} throws when the tables have faults or a page cannot be written. */
export async function build() {
  const begun = performance.now()
  await compileData()
  await bundle({ root, logLevel: 'warn', configLoader: 'runner' })
  await writePages()
  console.log(`Built dist/ in ${((performance.now() - begun) / 1000).toFixed(1)} s.`)
}

async function compileData() {
  const { mapTopology, writeData } = await run('src/build/data.ts')
  const topology = await mapTopology()
  const { ok, lines } = writeData(join(root, 'data'), join(root, 'public/data/build'), topology)
  if (!ok) throw new Error(lines.join('\n'))
  console.log(lines.at(-1))
}

/**
 * Writes the pages into the built bundle; a second time with another SITE_URL stamps them anew.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [folder] a finished build, such as a copy of dist/.
 */
export async function writePages(env = process.env, folder = dist) {
  if (!existsSync(join(folder, '.vite/manifest.json'))) {
    throw new Error(`There is no finished build in ${folder}: run \`npm run build\` first.`)
  }
  const { writeSite } = await run('src/build/site.ts')
  const template = readFileSync(join(root, 'index.html'), 'utf8')
  const { pages, siteUrl } = await writeSite(root, folder, template, env)
  console.log(`Wrote ${pages} pages.`)
  console.log(
    siteUrl
      ? `They name ${siteUrl} as their address.`
      : 'SITE_URL is not set: canonical, language and preview links, oEmbed and the sitemap are left out. `npm run stamp -- <url>` adds them.',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env.NODE_ENV ??= 'production'
  await build().catch(failed)
}

function failed(error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
