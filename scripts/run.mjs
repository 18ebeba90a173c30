/** Runs a TypeScript module of src/ in Node, through Vite's module runner. */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '..')

/**
 * @param {string} file from the project's root
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function run(file) {
  const { module } = await runnerImport(resolve(root, file), { root, logLevel: 'warn' })
  return module
}
