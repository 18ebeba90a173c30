import { type KeyboardEvent, useId, useState } from 'react'
import type { Geography } from '../model/atlas'
import { findPlaces } from '../text/place-search'
import type { Voice } from '../text/voice'

const most = 8

/** Finds a place by its English, pinyin or Chinese name, in either language of the page. */
export function PlaceSearch({
  voice,
  places,
  exists,
  ready,
  choose,
}: {
  voice: Voice
  places: readonly Geography[]
  /** On the boundaries shown. */
  exists(place: Geography): boolean
  ready: boolean
  choose(id: string): void
}) {
  const [asked, setAsked] = useState('')
  /** Which one Enter takes: the best, until the arrow keys reach another. */
  const [at, setAt] = useState(0)
  const id = useId()
  const found = findPlaces(places, asked, exists).slice(0, most)
  const open = asked.trim() !== ''
  const take = (place: Geography | undefined) => {
    if (place === undefined) return
    setAsked('')
    choose(place.id)
  }
  const press = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (way !== undefined && found.length > 0) {
      event.preventDefault()
      setAt((at + way + found.length) % found.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(found[at])
    } else if (event.key === 'Escape') setAsked('')
  }
  return (
    <div className="place-search">
      <label htmlFor={`${id}-field`}>{voice.t('place.search')}</label>
      <input
        id={`${id}-field`}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={voice.t('place.search-hint')}
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={
          open && found[at] !== undefined ? `${id}-${found[at].id}` : undefined
        }
        disabled={!ready}
        value={asked}
        onChange={({ target }) => {
          setAsked(target.value)
          setAt(0)
        }}
        onKeyDown={press}
        onBlur={() => setAsked('')}
      />
      <div
        id={`${id}-list`}
        className="place-options"
        role="listbox"
        aria-label={voice.t('place.label')}
        hidden={!open || found.length === 0}
      >
        {found.map((place, i) => (
          <div
            key={place.id}
            id={`${id}-${place.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            // Before the field loses the focus and closes the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(place)}
            onKeyDown={press}
          >
            {voice.pick(place.name)}{' '}
            <span className="quiet" lang={voice.lang === 'en' ? 'zh-Hans' : 'en'}>
              {voice.lang === 'en' ? place.name.zh : place.name.en}
            </span>
          </div>
        ))}
      </div>
      <p className="quiet" role="status">
        {open
          ? found.length === 0
            ? voice.t('place.not-found')
            : voice.t('place.found', { n: found.length })
          : ''}
      </p>
    </div>
  )
}
