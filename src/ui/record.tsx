import { recordFacts } from '../charts/record-facts'
import type { Atlas, Observation, Source } from '../model/atlas'
import { breakdownsOf } from '../model/breakdown'
import { statedInterval } from '../model/interval'
import { yearOf } from '../model/period'
import { reportLink, type SiteContext } from '../state/site'
import { changeText, growthText } from '../text/change'
import { figureText, intervalText } from '../text/figure'
import { dateText, periodText } from '../text/period-text'
import { placeName, recordSentence, statedPercent } from '../text/sentence'
import { sourcesOf } from '../text/sources-text'
import { RecordLink } from './spans'

/** Everything about one figure: what was stated, by whom, how sure, who says otherwise, what follows from it. */
export function Record({
  site,
  atlas,
  record: o,
  heading,
}: {
  site: SiteContext
  atlas: Atlas
  record: Observation
  heading: 'h1' | 'h2'
}) {
  const { voice } = site
  const Heading = heading
  const indicator = atlas.indicators.get(o.indicator)
  const event = o.event === null ? undefined : atlas.events.get(o.event)
  const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
  const word = (kind: string, id: string) => {
    const found = atlas.vocabulary.get(`${kind}/${id}`)
    if (found === undefined) return id
    const more = voice.pick(found.definition)
    return more === '' ? voice.pick(found.name) : `${voice.pick(found.name)} — ${more}`
  }
  const facts = recordFacts(atlas, o)
  const conflicts = o.conflicts.flatMap((id) => atlas.observations.get(id) ?? [])
  const total = o.partOf === null ? undefined : atlas.observations.get(o.partOf)
  const restates = o.restates === null ? undefined : atlas.observations.get(o.restates)
  const other = voice.lang === 'en' ? 'zh' : 'en'
  const sentence = recordSentence(voice, atlas, o)
  const report = reportLink(site, o.id)
  const note = o.detail === null ? '' : voice.pick(o.detail.note)
  const eventNote = event === undefined ? '' : voice.pick(event.note)
  return (
    <article className="record" data-record-shown={o.id}>
      <Heading className="figure">{figureText(voice, o)}</Heading>
      <p className="finding">
        {indicator === undefined ? o.indicator : voice.pick(indicator.name)}
        {voice.t('list.comma')}
        {placeName(voice, atlas, o.geography)}
        {voice.t('list.comma')}
        {periodText(voice, o)}
      </p>
      {o.detail === null ? null : (
        <section>
          <h3>{voice.t('record.stated')}</h3>
          <blockquote>
            <p>{voice.pick(o.detail.asStated)}</p>
            <p lang={other === 'zh' ? 'zh-Hans' : 'en'} className="quiet">
              {o.detail.asStated[other]}
            </p>
          </blockquote>
        </section>
      )}
      <dl>
        <Fact name={voice.t('record.interval')}>
          {intervalText(voice, statedInterval(o), o.unit)}
          <small> {voice.t('record.interval-note')}</small>
        </Fact>
        {indicator === undefined ? null : (
          <Fact name={voice.t('record.indicator')}>{voice.pick(indicator.definition)}</Fact>
        )}
        {event === undefined ? null : (
          <Fact name={voice.t('record.event')}>{voice.pick(event.name)}</Fact>
        )}
        {sector === undefined ? null : (
          <Fact name={voice.t('record.sector')}>{voice.pick(sector.name)}</Fact>
        )}
        <Fact name={voice.t('record.scope')}>{word('scope', o.scope)}</Fact>
        <Fact name={voice.t('record.basis')}>{word('basis', o.basis)}</Fact>
        <Fact name={voice.t('record.status')}>
          {o.status.map((s) => word('status', s)).join(voice.t('list.separator'))}
        </Fact>
        {o.statedGrowth === null ? null : (
          <Fact name={voice.t('record.growth')}>{statedPercent(o.statedGrowth)}</Fact>
        )}
        {facts.lines.length === 0 ? null : (
          <Fact name={voice.t('record.lines')}>
            {facts.lines.map((line) => voice.pick(line.name)).join(voice.t('list.separator'))}
          </Fact>
        )}
        {note === '' ? null : <Fact name={voice.t('record.note')}>{note}</Fact>}
        {eventNote === '' ? null : <Fact name={voice.t('record.event-note')}>{eventNote}</Fact>}
      </dl>
      <section>
        <h3>{voice.t('record.sources')}</h3>
        <ul>
          {sourcesOf(atlas, o).map((source) => (
            <li key={source.id}>
              <SourceText site={site} atlas={atlas} source={source} />
            </li>
          ))}
        </ul>
      </section>
      {conflicts.length === 0 ? null : (
        <section>
          <h3>{voice.t('record.conflicts')}</h3>
          {o.preferred ? <p>{voice.t('record.preferred')}</p> : null}
          <RecordList site={site} atlas={atlas} records={conflicts} />
        </section>
      )}
      {total === undefined ? null : (
        <section>
          <h3>{voice.t('record.total')}</h3>
          <RecordList site={site} atlas={atlas} records={[total]} />
        </section>
      )}
      {breakdownsOf(atlas, o.id).map((breakdown) => (
        <section key={breakdown.by}>
          <h3>
            {voice.t('record.parts')}: {word('breakdown', breakdown.by)}
          </h3>
          <RecordList site={site} atlas={atlas} records={breakdown.parts} />
          {breakdown.rest === null ? null : (
            <p>
              {voice.t('chart.sectors.rest')}:{' '}
              {figureText(voice, { interval: breakdown.rest, unit: o.unit })}
            </p>
          )}
        </section>
      ))}
      {facts.neighbours.length + facts.restatements.length === 0 &&
      facts.perProject === null &&
      restates === undefined ? null : (
        <section>
          <h3>{voice.t('record.computed')}</h3>
          <ul>
            {facts.neighbours.map(({ line, from, to, change }) => (
              <li key={`${line.id} ${to.id}`}>
                {voice.t('record.neighbour', {
                  line: voice.pick(line.name),
                  from: yearOf(from),
                  to: yearOf(to),
                  change: changeText(voice, change, atlas),
                })}{' '}
                <RecordLink site={site} id={from.id === o.id ? to.id : from.id}>
                  {figureText(voice, from.id === o.id ? to : from)}
                </RecordLink>
              </li>
            ))}
            {facts.perProject === null ? null : (
              <li>
                <RecordLink site={site} id={facts.perProject.other.id}>
                  {voice.t('record.per-project', {
                    figure: figureText(voice, {
                      interval: facts.perProject.interval,
                      unit: 'CNY_billion',
                    }),
                  })}
                </RecordLink>
              </li>
            )}
            {facts.restatements.map((other) => (
              <li key={other.id}>
                <RecordLink site={site} id={other.id}>
                  {voice.t('record.restated', { figure: figureText(voice, other) })}
                </RecordLink>
              </li>
            ))}
            {restates === undefined ? null : (
              <li>
                {voice.t('record.restates')}:{' '}
                <RecordLink site={site} id={restates.id}>
                  {figureText(voice, restates)}
                </RecordLink>
              </li>
            )}
          </ul>
        </section>
      )}
      {facts.disagreement === null ? null : (
        <p className="notice">
          {voice.t('record.differ', {
            stated: statedPercent(facts.disagreement.stated.percent),
            computed: growthText(voice, facts.disagreement.computed.growth),
            line: voice.pick(facts.lines[0]?.name ?? { en: '', zh: '' }),
          })}
        </p>
      )}
      <section>
        <h3>{voice.t('record.sentence')}</h3>
        <p className="sentence">{sentence}</p>
        <p>
          <button
            type="button"
            className="needs-script"
            data-copy={sentence}
            data-said={voice.t('figure.copied')}
          >
            {voice.t('record.copy')}
          </button>{' '}
          {report === null ? null : <a href={report}>{voice.t('record.report')}</a>}
        </p>
      </section>
    </article>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function RecordList({
  site,
  atlas,
  records,
}: {
  site: SiteContext
  atlas: Atlas
  records: readonly Observation[]
}) {
  const { voice } = site
  return (
    <ul>
      {records.map((o) => {
        const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
        const basis = atlas.vocabulary.get(`basis/${o.basis}`)
        return (
          <li key={o.id}>
            <RecordLink site={site} id={o.id}>
              {figureText(voice, o)}
            </RecordLink>
            {sector === undefined ? null : ` ${voice.pick(sector.name)}`}
            {basis === undefined ? null : ` (${voice.pick(basis.name)})`}
            {o.statedGrowth === null
              ? null
              : ` ${voice.t('sentence.stated-growth', { percent: statedPercent(o.statedGrowth) })}`}
          </li>
        )
      })}
    </ul>
  )
}

/** A link to grades A and B; of a reprint the named original publisher, of the rest that it is not verified. */
function SourceText({ site, atlas, source }: { site: SiteContext; atlas: Atlas; source: Source }) {
  const { voice } = site
  const grade = atlas.vocabulary.get(`grade/${source.grade}`)
  return (
    <>
      {source.url === null ? (
        <cite lang={source.language.startsWith('zh') ? 'zh-Hans' : source.language}>
          {source.title}
        </cite>
      ) : (
        <a href={source.url} rel="noopener noreferrer external">
          <cite lang={source.language.startsWith('zh') ? 'zh-Hans' : source.language}>
            {source.title}
          </cite>
        </a>
      )}
      {voice.t('list.comma')}
      {source.publisher}
      {source.date === null ? null : `${voice.t('list.comma')}${dateText(voice, source.date)}`}
      {grade === undefined ? null : ` · ${voice.pick(grade.name)}`}
      {source.grade === 'C' ? (
        <small> {voice.t('record.no-link', { publisher: source.publisher })}</small>
      ) : null}
      {source.grade === 'D' ? <small> {voice.t('record.unverified')}</small> : null}
    </>
  )
}
