import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { drawn, inlinedRows } from './inlined'

await Promise.all(
  inlinedRows().map(({ title, bars }) => {
    const figure = document.createElement('figure')
    figure.className = 'picture'
    document.body.append(figure)
    const spec: TopLevelSpec = {
      title,
      width: 320,
      data: { values: bars.map((bar) => ({ ...bar })) },
      mark: { type: 'bar', tooltip: true },
      encoding: {
        x: { field: 'label', type: 'nominal' },
        y: { field: 'value', type: 'quantitative' },
      },
    }
    return new View(parse(compile(spec).spec), {
      renderer: 'svg',
      container: figure,
      hover: true,
    }).runAsync()
  }),
)
drawn()
