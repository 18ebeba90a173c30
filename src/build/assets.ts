/** Vite's manifest, as far as it is read here. */
export type BundleManifest = Readonly<
  Record<
    string,
    {
      readonly file: string
      readonly isEntry?: boolean
      readonly imports?: readonly string[]
      readonly css?: readonly string[]
    }
  >
>

/** Built files as addresses from the site root. */
export interface Assets {
  readonly entry: string
  /** Modules that a live page of a language needs beside the entry, so that they come at once. */
  readonly modules: Readonly<Record<'en' | 'zh', readonly string[]>>
  readonly styleFile: string
  /** The whole style sheet, to be inlined. */
  readonly styleText: string
}

/**
 * @param read gives the text of a built file by its address from the site root.
 * @throws Error naming what the bundle lacks.
 */
export function readAssets(manifest: BundleManifest, read: (file: string) => string): Assets {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true)
  if (!entry) throw new Error('The bundle has no entry.')
  const withImports = (key: string): string[] => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The bundle has no ${key}.`)
    return [key, ...(chunk.imports ?? []).flatMap(withImports)]
  }
  const fileOf = (key: string) => manifest[key]?.file ?? ''
  const modules = (lang: string) => {
    const keys = ['src/live.tsx', `src/text/${lang}.ts`].flatMap(withImports)
    const needed = new Set([...withImports(entry), ...keys].map(fileOf))
    needed.delete(fileOf(entry))
    return [...needed]
  }
  const styles = Object.values(manifest).flatMap(({ file, css }) => [file, ...(css ?? [])])
  const styleFile = styles.find((file) => file.endsWith('.css'))
  if (!styleFile) throw new Error('The bundle has no style sheet.')
  return {
    entry: fileOf(entry),
    modules: { en: modules('en'), zh: modules('zh') },
    styleFile,
    styleText: read(styleFile).trim(),
  }
}
