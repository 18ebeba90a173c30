import { defineChartElement } from './exports/chart-element'

/** `/embed.js` of the built site: a classic script, which knows the atlas by the address it came from. */
const script =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]')
if (script instanceof HTMLScriptElement) defineChartElement(new URL('./', script.src).href)
