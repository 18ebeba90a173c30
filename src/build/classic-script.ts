import { join } from 'node:path'
import { build } from 'vite'

/**
 * A module with all it imports as one classic script that leaves no global behind, for pages that are
 * not the atlas's own.
 * @param entry from the project's root.
 * @throws Error where it does not come out as one file.
 */
export async function classicScript(root: string, entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, entry), output: { format: 'iife', minify: true } },
    },
  })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const files = outputs.flatMap(({ output }) => output)
  const [file] = files
  if (file?.type !== 'chunk' || files.length !== 1) {
    throw new Error(`${entry} is bundled into ${files.length} files, not one script.`)
  }
  return file.code
}
