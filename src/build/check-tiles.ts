import { existsOn, isDivision } from '../model/places'
import { type Fault, faultAt } from './fault'
import type { Figures } from './figures'

/** A division that the tile map leaves out: it could be reached on no map of the small ones. */
export function missingTiles({ typed, atlas }: Figures): readonly Fault[] {
  const placed = new Set(atlas.tiles.map(({ geography }) => geography))
  return typed.geographies.flatMap(({ at, value }) =>
    !isDivision(value) || placed.has(value.id)
      ? []
      : [
          faultAt(
            at,
            'id',
            `The division '${value.id}' has no tile.`,
            'Give it a cell in tiles.csv, as near to its neighbours as there is room.',
          ),
        ],
  )
}

/** Two places in one cell on the same day. */
export function sharedTiles({ typed, atlas }: Figures): readonly Fault[] {
  return typed.tiles.flatMap(({ at, value }, i) => {
    const place = atlas.geographies.get(value.geography)
    const other = typed.tiles.slice(0, i).find((one) => {
      const there = atlas.geographies.get(one.value.geography)
      const days = [place?.validFrom, there?.validFrom, '0000-01-01'].flatMap((day) => day ?? [])
      const day = days.toSorted().at(-1) ?? ''
      return (
        one.value.column === value.column &&
        one.value.row === value.row &&
        place !== undefined &&
        there !== undefined &&
        existsOn(place, day) &&
        existsOn(there, day)
      )
    })
    return other === undefined
      ? []
      : [
          faultAt(
            at,
            'column',
            `'${value.geography}' stands in the cell of '${other.value.geography}'.`,
            'Choose a free cell; two places may share one only at different times.',
          ),
        ]
  })
}
