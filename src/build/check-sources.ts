import { type Fault, faultAt } from './fault'
import type { TableName } from './schema'
import { entriesOf, type Written } from './written'

/** A value without a source; likewise a break or a role that nobody vouches for. */
export function missingSources(written: Written): readonly Fault[] {
  const vouched: readonly TableName[] = ['observations', 'breaks', 'roles']
  return vouched.flatMap((table) =>
    written[table].rows
      .filter((row) => entriesOf(row, 'sources').length === 0)
      .map((row) =>
        faultAt(
          row,
          'sources',
          'No source is named.',
          'Name the document that was read by its id in sources.csv.',
        ),
      ),
  )
}

/** A source of grade A or B without an address, or C or D with one. */
export function gradesAgainstAddresses(written: Written): readonly Fault[] {
  return written.sources.rows.flatMap((row) => {
    const grade = row.cells['grade'] ?? ''
    const linked = (row.cells['url'] ?? '') !== ''
    if (/^[AB]$/.test(grade) && !linked)
      return [
        faultAt(
          row,
          'url',
          `A source of grade ${grade} has no address.`,
          'Give the address of the original; a copy that was read elsewhere is grade C.',
        ),
      ]
    if (/^[CD]$/.test(grade) && linked)
      return [
        faultAt(
          row,
          'url',
          `A source of grade ${grade} has an address.`,
          'Reprints and unverified pages are never linked: remove it, or grade the original A or B.',
        ),
      ]
    return []
  })
}
