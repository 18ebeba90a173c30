import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'
import { drawn, inlinedRows } from './inlined'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

for (const { title, bars } of inlinedRows()) {
  const figure = document.createElement('figure')
  figure.className = 'picture'
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-label', title)
  figure.append(canvas)
  document.body.append(figure)
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [{ label: title, data: bars.map(({ value }) => value) }],
    },
    options: { animation: false },
  })
  chart.draw()
}
drawn()
