import type { Atlas } from '../model/atlas'
import { disagreements } from '../model/growth'
import type { SiteContext } from '../state/site'
import { growthText } from '../text/change'
import { group } from '../text/decimal'
import { dateText, monthText } from '../text/period-text'
import { statedPercent } from '../text/sentence'
import { Definitions } from '../ui/definitions'
import { RecordLink } from '../ui/record-link'
import { Frame } from './frame'
import { settingOf } from './setting-of'

const sections = [
  'compare',
  'values',
  'scopes',
  'bases',
  'grades',
  'statuses',
  'refusals',
  'stated',
  'breaks',
  'gaps',
  'indicators',
  'series',
  'credits',
] as const

/** About the data: read from the tables, so that it says what is so. */
export function Method({ site, atlas }: { site: SiteContext; atlas: Atlas }) {
  const { voice } = site
  const setting = settingOf(site)
  const records = [...atlas.observations.values()]
  const words = (kind: string) => (
    <Definitions
      list={[...atlas.vocabulary.values()]
        .filter((word) => word.kind === kind)
        .sort((a, b) => a.order - b.order)
        .map(({ id, name, definition }) => ({
          id,
          term: voice.pick(name),
          meaning: voice.pick(definition),
        }))}
    />
  )
  const heading = (id: (typeof sections)[number]) => <h2 id={id}>{voice.t(`method.${id}`)}</h2>
  const lineName = (id: string) => {
    const line = atlas.lines.find((one) => one.id === id)
    return line === undefined ? id : voice.pick(line.name)
  }
  return (
    <Frame site={site} setting={setting}>
      <h1>{voice.t('method.title')}</h1>
      <p className="lead">{voice.t('method.lead')}</p>
      <p>
        {voice.t('method.count', {
          figures: group(String(records.length), site.lang),
          sources: atlas.sources.size,
          unverified: records.filter(({ grade }) => grade === 'D').length,
        })}
        {voice.t('list.space')}
        {voice.t('chart.newest', { month: monthText(voice, site.newest) })}
        {voice.t('list.space')}
        {voice.t('method.weak-text')}
      </p>
      <p>{voice.t('chart.caveat.intentions')}</p>
      <nav className="contents" aria-label={voice.t('method.contents')}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{voice.t(`method.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {heading('compare')}
      <p>{voice.t('method.compare-text')}</p>
      {heading('values')}
      <p>{voice.t('method.intervals')}</p>
      {words('qualifier')}
      {heading('scopes')}
      {words('scope')}
      {heading('bases')}
      {words('basis')}
      {heading('grades')}
      {words('grade')}
      {heading('statuses')}
      {words('status')}
      {heading('refusals')}
      {words('refusal')}
      {heading('stated')}
      <ul>
        {disagreements(atlas).map(({ line, to, stated, computed }) => (
          <li key={`${line.id} ${to.id}`}>
            <RecordLink setting={setting} id={to.id}>
              {voice.pick(line.name)}
              {voice.t('list.comma')}
              {to.end.slice(0, 4)}
            </RecordLink>
            {voice.t('list.colon')}
            {voice.t('record.differ', {
              stated: statedPercent(stated.percent),
              computed: growthText(voice, computed),
              line: voice.pick(line.name),
            })}
          </li>
        ))}
      </ul>
      {heading('breaks')}
      <Definitions
        list={[...atlas.breaks]
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .map(({ id, line, date, reason }) => ({
            id,
            term: [dateText(voice, date), ...(line === null ? [] : [lineName(line)])].join(
              voice.t('list.comma'),
            ),
            meaning: voice.pick(reason),
          }))}
      />
      {heading('gaps')}
      <Definitions
        list={atlas.gaps.map(({ line, year, note }) => ({
          id: `${line} ${year}`,
          term: `${lineName(line)}${voice.t('list.comma')}${year}`,
          meaning: voice.pick(note),
        }))}
      />
      {heading('indicators')}
      <Definitions
        list={[...atlas.indicators.values()].map(({ id, name, definition }) => ({
          id,
          term: voice.pick(name),
          meaning: voice.pick(definition),
        }))}
      />
      {heading('series')}
      <Definitions
        list={[...atlas.series.values()].map(({ id, name, description }) => ({
          id,
          term: voice.pick(name),
          meaning: voice.pick(description),
        }))}
      />
      {heading('credits')}
      <p>{voice.t('footer.licence')}</p>
      <p>{voice.t('method.map-credits')}</p>
    </Frame>
  )
}
