import type { Order } from './picture-desk'

/** Pictures that stand on the screen first, then those shown further away, then the width not shown. */
export function rankOnScreen({ chart, width }: Order): number {
  const holder = document.querySelector(`figure[data-chart="${chart.id}"] .${width}`)
  if (!holder || holder.getClientRects().length === 0) return Number.MAX_SAFE_INTEGER
  const { top, bottom } = holder.getBoundingClientRect()
  if (bottom > 0 && top < innerHeight) return 0
  return Math.min(Math.abs(top), Math.abs(bottom))
}
