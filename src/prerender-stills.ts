import type { Lang } from './model/atlas'
import { sizeOf, stillOf } from './render/still'
import type { Width } from './state/picture-desk'
import { type Stills, stillFile, stillsFile } from './state/stills'

/** What the pages of each language say of their stills, and the files they name, by address from the site root. */
export interface PreparedStills {
  readonly stills: Readonly<Record<Lang, Stills>>
  readonly files: ReadonlyMap<string, string>
}

const widths: readonly Width[] = ['compact', 'regular']
const themes = ['light', 'dark'] as const

/**
 * Image files and markup of the charts that a page does not carry itself.
 * @param draw the page's picture of a chart, as `<svg>`.
 * @param hash names the folder by what is in it.
 */
export function prepareStills(
  charts: readonly string[],
  draw: (lang: Lang, chart: string, width: Width) => string,
  hash: (text: string) => string,
): PreparedStills {
  const en = inLanguage('en', charts, draw, hash)
  const zh = inLanguage('zh', charts, draw, hash)
  return { stills: { en: en.stills, zh: zh.stills }, files: new Map([...en.files, ...zh.files]) }
}

function inLanguage(
  lang: Lang,
  charts: readonly string[],
  draw: (lang: Lang, chart: string, width: Width) => string,
  hash: (text: string) => string,
): { readonly stills: Stills; readonly files: ReadonlyMap<string, string> } {
  const drawn = charts.flatMap((chart) =>
    widths.map((width) => ({ chart, width, svg: draw(lang, chart, width) })),
  )
  const markup = JSON.stringify(
    Object.fromEntries(drawn.map(({ chart, width, svg }) => [`${chart} ${width}`, svg])),
  )
  const folder = `pictures/${hash(markup)}/`
  const images = drawn.flatMap(({ chart, width, svg }) =>
    themes.map((theme): [string, string] => [
      folder + stillFile(chart, lang, width, theme),
      stillOf(svg, theme),
    ]),
  )
  const sizes = Object.fromEntries(
    charts.map((chart) => {
      const size = (width: Width): readonly [number, number] => {
        const found = drawn.find((one) => one.chart === chart && one.width === width)
        const { width: across, height } = sizeOf(found?.svg ?? '')
        return [across, height]
      }
      return [chart, { compact: size('compact'), regular: size('regular') }]
    }),
  )
  return {
    stills: { folder, sizes },
    files: new Map([...images, [folder + stillsFile(lang), markup]]),
  }
}
