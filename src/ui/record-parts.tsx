import type { Breakdown } from '../model/breakdown'
import { figureText } from '../text/figure'
import { recordName } from '../text/record-name'
import { RecordLink } from './record-link'
import type { RecordSection } from './record-section'

/** The total that the figure is a part of, and its own parts with what they leave over. */
export function RecordParts({
  setting,
  atlas,
  facts,
  Heading,
}: Pick<RecordSection, 'setting' | 'atlas' | 'Heading'> & {
  facts: Pick<RecordSection['facts'], 'total' | 'breakdowns'>
}) {
  const { voice } = setting
  const { total, breakdowns } = facts
  // An amount and its projects may be broken down alike: then each says what it parts.
  const several = new Set(breakdowns.map((one) => one.total.id)).size > 1
  return (
    <>
      {total !== null && (
        <section>
          <Heading>{voice.t('record.total')}</Heading>
          <p>
            {recordName(voice, atlas, total)}
            {voice.t('list.colon')}
            <RecordLink setting={setting} id={total.id}>
              {figureText(voice, total)}
            </RecordLink>
          </p>
        </section>
      )}
      {breakdowns.map((breakdown) => (
        <Parts
          key={`${breakdown.total.id} ${breakdown.by}`}
          setting={setting}
          atlas={atlas}
          Heading={Heading}
          breakdown={breakdown}
          named={several}
        />
      ))}
    </>
  )
}

function Parts({
  setting,
  atlas,
  Heading,
  breakdown,
  named,
}: Pick<RecordSection, 'setting' | 'atlas' | 'Heading'> & {
  breakdown: Breakdown
  named: boolean
}) {
  const { voice } = setting
  const by = atlas.vocabulary.get(`breakdown/${breakdown.by}`)
  const measure = atlas.indicators.get(breakdown.total.indicator)
  const nameOf = (o: Breakdown['total']): string => {
    const sector = o.sector === null ? undefined : atlas.sectors.get(o.sector)
    if (sector !== undefined) return voice.pick(sector.name)
    if (o.geography !== breakdown.total.geography) {
      const place = atlas.geographies.get(o.geography)
      if (place !== undefined) return voice.pick(place.name)
    }
    const scope = atlas.vocabulary.get(`scope/${o.scope}`)
    return scope === undefined ? o.scope : voice.pick(scope.name)
  }
  return (
    <section>
      <Heading>
        {voice.t('record.parts')}
        {by !== undefined && ` · ${voice.pick(by.name)}`}
        {named && measure !== undefined && ` · ${voice.pick(measure.name)}`}
      </Heading>
      {breakdown.overlapping && by !== undefined && (
        <p className="quiet">{voice.pick(by.definition)}</p>
      )}
      <dl className="pairs">
        {breakdown.parts.map((part) => (
          <div key={part.id}>
            <dt>{nameOf(part)}</dt>
            <dd>
              <RecordLink setting={setting} id={part.id}>
                {figureText(voice, part)}
              </RecordLink>
            </dd>
          </div>
        ))}
        {breakdown.rest !== null && (
          <div>
            <dt>{voice.t('chart.sectors.rest')}</dt>
            <dd>{figureText(voice, { interval: breakdown.rest, unit: breakdown.total.unit })}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
