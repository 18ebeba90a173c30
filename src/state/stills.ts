import type { Width } from './picture-desk'

/**
 * Charts further down a page stand there as image files until their pictures come as markup, all in
 * one file, once the page answers.
 */
export interface Stills {
  /** From the site root; ends in '/'. */
  readonly folder: string
  /** Size of each picture in px, by chart; those that are not here stand in the page as markup. */
  readonly sizes: Readonly<Record<string, Readonly<Record<Width, readonly [number, number]>>>>
}

/** Name of an image file in the folder. */
export function stillFile(
  chart: string,
  lang: string,
  width: Width,
  theme: 'light' | 'dark',
): string {
  return `${chart}.${lang}.${width}.${theme}.svg`
}

/** Name of the file in the folder that holds the markup of all of a language, by `<chart> <width>`. */
export function stillsFile(lang: string): string {
  return `${lang}.json`
}

/** The markup of all stills; empty where the file does not come: the engine draws them then. */
export async function loadStills(
  address: string,
  get: (address: string) => Promise<Response>,
): Promise<ReadonlyMap<string, string>> {
  try {
    const json: unknown = await (await get(address)).json()
    if (typeof json !== 'object' || json === null) return new Map()
    return new Map(
      Object.entries(json).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && entry[1].startsWith('<svg '),
      ),
    )
  } catch {
    return new Map()
  }
}
