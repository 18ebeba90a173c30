// `npm run data`: checks the tables of data/ and writes public/data/build/. Exit code 1 on any fault.
// Node 20 does not run TypeScript, so the compiler is loaded through Vite's module runner.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { module } = await runnerImport(join(root, 'src/build/data.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
})
const topology = await module.mapTopology()
const { ok, lines } = module.writeData(
  join(root, 'data'),
  join(root, 'public/data/build'),
  topology,
)
for (const line of lines) {
  if (ok) console.log(line)
  else console.error(line)
}
if (!ok) process.exitCode = 1
