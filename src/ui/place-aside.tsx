import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Chart } from '../charts/chart'
import type { MapRow } from '../charts/district-map-rows'
import { briefText } from '../charts/district-map-words'
import type { Atlas } from '../model/atlas'
import { isMapped } from '../model/places'
import type { Voice } from '../text/voice'
import { PlaceList } from './place-list'
import { PlacePanel } from './place-panel'
import { PlaceSearch } from './place-search'
import type { Setting } from './setting'

/** The other ways to a place than the map: a search, the ranked list, and the panel of the chosen one. */
export function PlaceAside({
  setting,
  chart,
  rows,
  atlas,
  chosen,
  ready,
  level,
  choose,
}: {
  setting: Setting
  chart: Chart<MapRow>
  rows: readonly MapRow[]
  atlas: Atlas
  chosen: readonly string[]
  ready: boolean
  /** Of its headings. */
  level: 2 | 3
  choose(id: string | null): void
}) {
  const { voice } = setting
  const place = atlas.geographies.get(chosen[0] ?? '')
  const row = rows.find(({ key }) => key === place?.id) ?? null
  const scroll = useRef<HTMLDivElement>(null)
  useFollowTouch(scroll, place?.id ?? null)
  return (
    <div className="places needs-script">
      <Chosen
        voice={voice}
        name={place === undefined ? null : voice.pick(place.name)}
        clear={
          ready
            ? () => {
                choose(null)
                // The button goes; the list that comes in the panel's place takes over.
                scroll.current?.focus({ preventScroll: true })
              }
            : null
        }
      />
      <PlaceSearch
        voice={voice}
        places={[...atlas.geographies.values()].filter(isMapped)}
        exists={(one) => rows.some(({ key }) => key === one.id)}
        ready={ready}
        choose={(id) => {
          if (id !== place?.id) choose(id)
        }}
      />
      <div
        ref={scroll}
        className="place-scroll"
        role="region"
        aria-label={voice.t('place.label')}
        tabIndex={0}
      >
        {ready && place !== undefined && (
          <PlacePanel
            setting={setting}
            atlas={atlas}
            place={place}
            row={row}
            level={level}
            say={(one) => chart.says(one, voice)}
          />
        )}
        {ready && place === undefined && (
          <PlaceList
            voice={voice}
            rows={rows}
            Heading={level === 2 ? 'h2' : 'h3'}
            say={(one) => briefText(one, voice)}
            choose={choose}
          />
        )}
      </div>
    </div>
  )
}

/** Which place is chosen, and the way to choose none: what comes next after the picture. */
function Chosen({
  voice,
  name,
  clear,
}: {
  voice: Voice
  name: string | null
  /** Null before the page answers. */
  clear: (() => void) | null
}) {
  // Of the name shown before, so that nothing is announced where nothing was chosen.
  const [before, setBefore] = useState(name)
  const [had, setHad] = useState(false)
  if (before !== name) {
    setBefore(name)
    setHad(before !== null)
  }
  return (
    <div className="place-choice">
      <p role="status" className={name === null ? 'visually-hidden' : undefined}>
        {name !== null
          ? voice.t('place.chosen', { place: name })
          : had
            ? voice.t('place.cleared')
            : ''}
      </p>
      {name !== null && clear !== null && (
        <button type="button" onClick={clear}>
          {voice.t('place.clear')}
        </button>
      )}
    </div>
  )
}

/** On a narrow page what is chosen by touch is told below the picture, so the page moves there. */
function useFollowTouch(scroll: RefObject<HTMLElement | null>, place: string | null): void {
  const isTouch = useRef(false)
  const before = useRef(place)
  useEffect(() => {
    const note = ({ pointerType }: PointerEvent) => {
      isTouch.current = pointerType === 'touch'
    }
    document.addEventListener('pointerdown', note, true)
    return () => document.removeEventListener('pointerdown', note, true)
  }, [])
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    if (place !== null && isTouch.current && window.matchMedia('(max-width: 68.74rem)').matches)
      scroll.current?.scrollIntoView({ block: 'start' })
  }, [place, scroll])
}
