import { CustomChart } from 'echarts/charts'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { EchartsDrawing } from '../charts/chart'
import { textWidth } from '../charts/parts/text-width'

use([CustomChart, SVGRenderer])
setPlatformAPI({ measureText: (text, font) => measure(text, font ?? '12px sans-serif') })

/** ECharts' own SVG string of a drawing: the same in Node and in a browser, no DOM needed. */
export function rawSvg(drawing: EchartsDrawing): string {
  const { width, height, option } = drawing
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** Width of a text in a CSS font shorthand, by the atlas's own table. */
function measure(text: string, font: string): { width: number } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
  return { width: textWidth(text, size, /\bbold\b|\b[6-9]00\b/.test(font)) }
}
