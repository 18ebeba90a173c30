import { ascending } from 'd3-array'
import type { Atlas } from '../model/atlas'
import type { SiteContext } from '../state/site'
import { dateText } from '../text/period-text'
import type { MessageKey } from '../text/voice'
import { Footer } from '../ui/footer'
import { Masthead } from '../ui/masthead'

const lists: readonly { readonly kind: string; readonly title: MessageKey }[] = [
  { kind: 'qualifier', title: 'method.qualifiers' },
  { kind: 'status', title: 'method.statuses' },
  { kind: 'grade', title: 'method.grades' },
  { kind: 'scope', title: 'method.scopes' },
  { kind: 'basis', title: 'method.bases' },
  { kind: 'refusal', title: 'method.refusals' },
]

/** What the figures are, how they are compared, what is missing: read from the tables. */
export function Method({ site, atlas }: { site: SiteContext; atlas: Atlas }) {
  const { voice } = site
  const words = (kind: string) =>
    [...atlas.vocabulary.values()]
      .filter((word) => word.kind === kind)
      .sort((a, b) => ascending(a.order, b.order))
  const lineName = (id: string) => {
    const line = atlas.lines.find((other) => other.id === id)
    return line === undefined ? id : voice.pick(line.name)
  }
  return (
    <>
      <Masthead site={site} heading={false} />
      <main id="main" className="method">
        <h1>{voice.t('method.title')}</h1>
        <p className="lead">{voice.t('method.lead')}</p>
        <h2>{voice.t('method.compare')}</h2>
        <p>{voice.t('method.compare-text')}</p>
        <p>{voice.t('method.intervals')}</p>
        <p>{voice.t('chart.caveat.intentions')}</p>
        <h2>{voice.t('method.weak')}</h2>
        <p>{voice.t('method.weak-text')}</p>
        {lists.map(({ kind, title }) => (
          <section key={kind}>
            <h2>{voice.t(title)}</h2>
            <Definitions
              list={words(kind).map((word) => ({
                id: word.id,
                name: voice.pick(word.name),
                text: voice.pick(word.definition),
              }))}
            />
          </section>
        ))}
        <h2>{voice.t('method.breaks')}</h2>
        <ul>
          {[...atlas.breaks]
            .sort((a, b) => ascending(a.date, b.date))
            .map((x) => (
              <li key={x.id}>
                {dateText(voice, x.date)}: {voice.pick(x.reason)}
              </li>
            ))}
        </ul>
        <h2>{voice.t('method.gaps')}</h2>
        <ul>
          {atlas.gaps.map((gap) => (
            <li key={`${gap.line} ${gap.year}`}>
              {lineName(gap.line)}
              {voice.t('list.comma')}
              {gap.year}: {voice.pick(gap.note)}
            </li>
          ))}
        </ul>
        <h2>{voice.t('method.indicators')}</h2>
        <Definitions
          list={[...atlas.indicators.values()].map((i) => ({
            id: i.id,
            name: voice.pick(i.name),
            text: voice.pick(i.definition),
          }))}
        />
        <h2>{voice.t('method.series')}</h2>
        <Definitions
          list={[...atlas.series.values()].map((s) => ({
            id: s.id,
            name: voice.pick(s.name),
            text: voice.pick(s.description),
          }))}
        />
        <h2>{voice.t('method.credits')}</h2>
        <p>{voice.t('footer.licence')}</p>
      </main>
      <Footer site={site} />
    </>
  )
}

function Definitions({
  list,
}: {
  list: readonly { readonly id: string; readonly name: string; readonly text: string }[]
}) {
  return (
    <dl>
      {list.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
