import { LoadError } from './load-error'

/** The one data file whose name never changes: which figures the site holds now, and in which files. */
export interface Manifest {
  readonly version: 1
  readonly release: string
  /** Month of the newest figure, 'YYYY-MM'. */
  readonly newest: string
  readonly files: {
    readonly first: string
    readonly tables: string
    readonly details: Readonly<Record<string, string>>
  }
}

/** @throws LoadError `version` for a manifest of another version, `invalid` for anything else that is not one. */
export function readManifest(json: unknown): Manifest {
  if (!isRecord(json)) throw new LoadError('invalid', 'The manifest is not an object.')
  if (json.version !== 1) {
    throw new LoadError('version', `The manifest has version ${String(json.version)}, not 1.`)
  }
  const { release, newest, files } = json
  if (typeof release !== 'string' || typeof newest !== 'string' || !isRecord(files)) {
    throw new LoadError('invalid', 'The manifest lacks release, newest or files.')
  }
  const { first, tables, details } = files
  if (!isFile(first) || !isFile(tables) || !isRecord(details)) {
    throw new LoadError('invalid', 'The manifest does not name its files.')
  }
  const named = Object.entries(details).filter((pair): pair is [string, string] => isFile(pair[1]))
  return {
    version: 1,
    release,
    newest,
    files: { first, tables, details: Object.fromEntries(named) },
  }
}

/** A plain name in the same folder: a manifest must not lead anywhere else. */
function isFile(name: unknown): name is string {
  return typeof name === 'string' && /^[\w-][\w.-]*\.json$/.test(name)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
