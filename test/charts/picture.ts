import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const folder = import.meta.dirname

/** Attributes that hold coordinates, not names or colours. */
const lengths =
  /\s(?:d|points|transform|viewBox|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|textLength)="[^"]*"/g

/**
 * Compares a picture with the one kept beside the tests, `<name>.svg` (name: `<chart>.<lang>.<frame>`).
 * A picture that has none yet is written down, except where `CI` is set: there it is a failure.
 * A picture that changed fails, and the new one is written to `<name>-changed.svg`: look at both, and
 * move the new one over the old if it is better.
 */
export function expectPicture(svg: string, name: string): void {
  const drawn = canonical(svg)
  const kept = join(folder, `${name}.svg`)
  const changed = join(folder, `${name}-changed.svg`)
  rmSync(changed, { force: true })
  if (!existsSync(kept)) {
    expect(process.env['CI'] ?? '', `${name}.svg is missing: run the tests and commit it`).toBe('')
    writeFileSync(kept, drawn)
    return
  }
  const before = readFileSync(kept, 'utf8')
  if (drawn !== before) writeFileSync(changed, drawn)
  expect(drawn, `the picture changed: compare ${name}.svg with ${name}-changed.svg`).toBe(before)
}

/** One element a line, ids counted in order of appearance, numbers rounded to a tenth. */
export function canonical(svg: string): string {
  const ids = new Map<string, string>()
  for (const [, id] of svg.matchAll(/\sid="([^"]+)"/g)) {
    if (id !== undefined && !ids.has(id)) ids.set(id, `id${ids.size + 1}`)
  }
  const renamed = (id: string) => ids.get(id) ?? id
  return svg
    .replaceAll(/<[^>]*>/g, (tag) =>
      tag
        .replaceAll(/(\sid=")([^"]+)/g, (_, before: string, id: string) => before + renamed(id))
        .replaceAll(
          /(url\(#|href="#)([^")]+)/g,
          (_, before: string, id: string) => before + renamed(id),
        )
        .replaceAll(
          /(aria-(?:labelledby|describedby)=")([^"]+)/g,
          (_, before: string, list: string) => before + list.split(' ').map(renamed).join(' '),
        )
        .replaceAll(lengths, (attribute) =>
          attribute.replaceAll(/-?\d*\.\d+/g, (number) => String(tenth(Number(number)))),
        ),
    )
    .replaceAll(/>\s*</g, '>\n<')
    .trim()
    .concat('\n')
}

function tenth(number: number): number {
  const rounded = Math.round(number * 10) / 10
  return rounded === 0 ? 0 : rounded
}
