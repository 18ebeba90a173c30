/**
 * `npm run stamp -- https://example.org/atlas/ [folder]`: gives a finished build (by default dist/) its
 * address, without bundling again.
 */
import { resolve } from 'node:path'
import { writePages } from './build.mjs'

const [siteUrl, folder] = process.argv.slice(2)
if (siteUrl) {
  process.env.NODE_ENV ??= 'production'
  await writePages({ ...process.env, SITE_URL: siteUrl }, folder && resolve(folder)).catch(
    (error) => {
      console.error(error.message)
      process.exitCode = 1
    },
  )
} else {
  console.error('Which address? npm run stamp -- https://example.org/atlas/')
  process.exitCode = 1
}
