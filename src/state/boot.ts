import type { FilterChoices } from '../charts/filter-choices'
import type { Known } from '../model/address'
import { type Manifest, readManifest } from './manifest'
import type { Stills } from './stills'

/**
 * What a live page carries for its shell, so that filters and address answer before any figure is
 * loaded: worked out from the tables when the page is made.
 */
export interface Boot {
  readonly manifest: Manifest
  /** Charts of the page, in order. */
  readonly charts: readonly string[]
  readonly choices: FilterChoices
  readonly known: Known
  /** null: every picture stands in the page as markup. */
  readonly stills: Stills | null
}

/** Id of the data block that holds it. */
export const bootBlock = 'atlas-boot'

/** @throws LoadError when the page carries none, or a manifest of another version. */
export function readBoot(page: Document): Boot {
  // Written into this very page by the build that its script comes from: only the manifest is
  // exchanged between builds, and is checked.
  const boot = JSON.parse(page.getElementById(bootBlock)?.textContent ?? '{}') as Boot
  return { ...boot, manifest: readManifest(boot.manifest) }
}
