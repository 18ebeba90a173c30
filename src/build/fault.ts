/** One thing the compiler refuses: where it stands, what is wrong, what to do. */
export interface Fault {
  /** File name inside the data folder, e.g. `observations.csv`. */
  readonly file: string
  /** Line of the file, counted from 1 as editors do; a row with line breaks in it stands on its first. */
  readonly line: number
  /** Name of the column; null where the fault is the whole row's or the whole file's. */
  readonly column: string | null
  /** What is wrong, as an English sentence. */
  readonly message: string
  /** What to do, as an English sentence. */
  readonly remedy: string
}

/** A fault of one cell, or of the whole row where `column` is null. */
export function faultAt(
  row: { readonly file: string; readonly line: number },
  column: string | null,
  message: string,
  remedy: string,
): Fault {
  return { file: row.file, line: row.line, column, message, remedy }
}

/** `data/observations.csv:412 column geography: 'wanzou' is not in geographies.csv. Did you mean 'wanzhou'?` */
export function faultText(fault: Fault, folder: string): string {
  const column = fault.column === null ? '' : ` column ${fault.column}`
  return `${folder}/${fault.file}:${fault.line}${column}: ${fault.message} ${fault.remedy}`
}

/** By file, line, column, then wording, so that two runs print the same list. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.column ?? '', b.column ?? '') ||
      compareText(a.message, b.message),
  )
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
