import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { compileAtlas } from './compile'
import { faultText } from './fault'
import type { MapTopology } from './map-topology'

export { mapTopology } from './map-topology'

/**
 * What `npm run data` does: compiles the tables of `dataFolder` into `outFolder`, which is emptied
 * first. With a fault nothing is touched. Returns whether it was written, and what to print.
 */
export function writeData(
  dataFolder: string,
  outFolder: string,
  topology: MapTopology | null = null,
): { readonly ok: boolean; readonly lines: readonly string[] } {
  const compiled = compileAtlas(dataFolder, topology)
  if (!compiled.ok) {
    const { faults } = compiled
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
    return {
      ok: false,
      lines: [
        ...faults.map((fault) => faultText(fault, 'data')),
        '',
        `${count} in data/: nothing was written.`,
      ],
    }
  }
  rmSync(outFolder, { recursive: true, force: true })
  mkdirSync(outFolder, { recursive: true })
  for (const [name, text] of compiled.files) writeFileSync(join(outFolder, name), text)
  const { atlas, files, information } = compiled
  return {
    ok: true,
    lines: [
      ...information.map((sentence) => `note: ${sentence}`),
      '',
      ...[...files].map(([name, text]) => `${name.padEnd(38)} ${sizes(text)}`),
      `Release ${atlas.release}: ${atlas.observations.size} records, ${atlas.sources.size} sources, ${files.size} files written.`,
    ],
  }
}

function sizes(text: string): string {
  const plain = Buffer.from(text)
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return `${kb(plain.length).padStart(9)}, brotli ${kb(brotliCompressSync(plain).length)}`
}
