/** `npm run stamp -- https://example.org/atlas/`: gives a finished build its address, without bundling again. */
import { writePages } from './build.mjs'

const [siteUrl] = process.argv.slice(2)
if (siteUrl) {
  process.env.NODE_ENV ??= 'production'
  await writePages({ ...process.env, SITE_URL: siteUrl }).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
} else {
  console.error('Which address? npm run stamp -- https://example.org/atlas/')
  process.exitCode = 1
}
