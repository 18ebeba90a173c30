import type { Atlas } from '../model/atlas'
import { disagreements } from '../model/growth'
import { isBounded, roundOut } from '../model/interval'
import { lineRecords } from '../model/lines'

/** Nothing is wrong here, but the editors may want to look: one English sentence each. */
export function informationOn(atlas: Atlas): readonly string[] {
  return [...contradictedGrowth(atlas), ...unusedSources(atlas), ...singlePoints(atlas)]
}

function contradictedGrowth(atlas: Atlas): readonly string[] {
  const sentences = disagreements(atlas).map(({ stated, from, computed }) => {
    const { low, high } = roundOut(computed, 1)
    const open = low === -Infinity ? `at most ${high} %` : `at least ${low} %`
    const levels = isBounded(computed) ? `${low} to ${high} %` : open
    return `${stated.record.id}: stated growth ${stated.percent} %, but the levels since ${from.id} give ${levels}.`
  })
  return [...new Set(sentences)]
}

function unusedSources(atlas: Atlas): readonly string[] {
  const used = new Set(
    [...atlas.observations.values(), ...atlas.breaks, ...atlas.gaps, ...atlas.roles].flatMap(
      (row) => row.sources,
    ),
  )
  const unused = [...atlas.sources.keys()].filter((id) => !used.has(id))
  return unused.map((id) => `The source ${id} is used by no record.`)
}

/** Lines with one date, and series with one event: nothing can be compared there yet. */
function singlePoints(atlas: Atlas): readonly string[] {
  const lines = atlas.lines.filter(
    (line) =>
      Math.max(...line.indicators.map((indicator) => lineRecords(atlas, line, indicator).length)) <
      2,
  )
  const single = [...atlas.series.keys()].filter(
    (id) => [...atlas.events.values()].filter((event) => event.series === id).length < 2,
  )
  return [
    ...lines.map(({ id, role }) => `The ${role} line ${id} has one point only.`),
    ...single.map((id) => `The series ${id} has one event only.`),
  ]
}
