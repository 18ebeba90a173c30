/** `npm run atlas`: builds the site and serves it on this machine. PORT names a port, else a free one is taken. */
import { resolve } from 'node:path'
import { build } from './build.mjs'
import { serve } from './serve.mjs'

process.env.NODE_ENV ??= 'production'
try {
  await build()
  const port = Number(process.env.PORT ?? 0)
  const { url } = await serve(resolve(import.meta.dirname, '../dist'), { port })
  console.log(`\nThe atlas stands at ${url}  (Ctrl+C ends it)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
