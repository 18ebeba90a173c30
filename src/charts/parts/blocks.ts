import type { EchartsDrawing, Frame } from '../chart'
import type { LegendWords } from './legend'
import { type PanelSpec, placePanels } from './panel-picture'
import { finish, type Placed } from './placed'
import { placeRows, type RowGroup, type RowOptions } from './row-picture'
import { typeScale } from './type-scale'

/** Panels of bars, or groups of rows. */
export type Block =
  | { readonly kind: 'panels'; readonly panels: readonly PanelSpec[]; readonly columns?: number }
  | ({ readonly kind: 'rows'; readonly groups: readonly RowGroup[] } & Pick<
      RowOptions,
      'labelShare' | 'aligned'
    >)

/** Panels and lists under each other in one picture, with one legend; empty blocks leave no trace. */
export function drawBlocks(
  blocks: readonly Block[],
  frame: Frame,
  legend: LegendWords | null,
): EchartsDrawing {
  const { unit, heading } = typeScale(frame)
  const parts: Placed[] = []
  for (const block of blocks) {
    if ((block.kind === 'panels' ? block.panels : block.groups).length === 0) continue
    const above = parts.at(-1)
    const top = above === undefined ? 2 * unit : above.bottom + heading * 1.3
    parts.push(
      block.kind === 'panels'
        ? placePanels(block.panels, frame, top, block.columns)
        : placeRows(block.groups, frame, top, block),
    )
  }
  return finish(parts, frame, legend)
}
