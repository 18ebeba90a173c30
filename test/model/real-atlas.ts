import { compileAtlas } from '../../src/build/compile'
import type { Atlas, Line, Observation } from '../../src/model/atlas'

/** The atlas of this repository, compiled from its tables. */
export const realAtlas: Atlas = read()

export function lineOf(id: string): Line {
  const line = realAtlas.lines.find((one) => one.id === id)
  if (line === undefined) throw new Error(`No line "${id}".`)
  return line
}

export function recordOf(id: string): Observation {
  const record = realAtlas.observations.get(id)
  if (record === undefined) throw new Error(`No record "${id}".`)
  return record
}

function read(): Atlas {
  const compiled = compileAtlas('data')
  if (!compiled.ok) throw new Error(compiled.faults.map(String).join('\n'))
  return compiled.atlas
}
