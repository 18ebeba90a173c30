import { chartOf } from './charts'
import { editionOf } from './charts/edition'
import { filterChoices } from './charts/filter-choices'
import { readAddress, writeAddress } from './model/address'
import { assemble, decode } from './model/decode'
import type { Asked, Drawn, EmbedDesk } from './render/embed-desk'
import { embedParts } from './render/embed-parts'
import { pagePicture } from './render/picture'
import { knownTo } from './state/known'
import { makeVoice } from './text/voice'
import { filterWords } from './ui/filter-words'

/** The whole way from data to picture as one classic script, for the embed that is asked for another view. */
if (window.atlas !== undefined) window.atlas.draw = draw

/** @throws when the data or the words did not come, or are not of this version. */
function draw(
  { parts, words }: EmbedDesk,
  { chart: id, lang, newest, search, root }: Asked,
): Drawn {
  if (words === undefined) throw new Error('The words did not come.')
  const atlas = assemble(parts.map(decode))
  const chart = chartOf(id)
  const voice = makeVoice(lang, words)
  const choices = filterChoices(atlas, [chart], voice)
  const known = { ...knownTo(atlas, [chart]), years: choices.years }
  const { view, problems } = readAddress(search, known)
  const stamp = { release: atlas.release, newest, siteUrl: null }
  const edition = editionOf(chart, voice, atlas, view, stamp)
  const picture = (width: 'compact' | 'regular') => pagePicture(chart, edition.rows, width, voice)
  const wrong = problems.map(({ key, value }) => `${key}=${value}`).join(voice.t('list.comma'))
  return {
    parts: embedParts(
      edition,
      { compact: picture('compact'), regular: picture('regular') },
      root,
      'table',
    ),
    // A choice of the chart's own is told by its summary.
    view: writeAddress({ ...view, own: {} }) === '' ? '' : filterWords(voice, view, choices),
    problems: wrong === '' ? '' : voice.t('state.address', { parts: wrong }),
  }
}
