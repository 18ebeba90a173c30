import { useRef, useState } from 'react'
import type { Way } from '../exports/snippet'
import type { Tell } from '../text/embed-dialog'

/** The code to paste, and what a site must allow for it. */
export function EmbedCode({
  tell,
  way,
  snippet,
  state,
  words,
  address,
  origin,
  hosted,
  copy,
}: {
  tell: Tell
  way: Way
  snippet: string
  /** Of the sizes in the code. */
  state: 'known' | 'measuring' | 'failed'
  /** The finding stands in it in place of a picture. */
  words: boolean
  /** Of the embed; null: the code shows a picture. */
  address: string | null
  origin: string
  /** The author's site serves what the code shows. */
  hosted: boolean
  copy(text: string, inside: HTMLElement): Promise<boolean>
}) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<{ word: 'copied' | 'refused'; of: string } | null>(null)
  const measuring = state === 'measuring'
  const saidText = (word: 'copied' | 'refused') => {
    if (!hosted) return tell(word)
    return tell(word === 'copied' ? 'copied.hosted' : 'refused.hosted', {
      address: tell('copy-address'),
    })
  }
  const press = async () => {
    const element = box.current
    if (element === null || measuring) return
    const done = await copy(snippet, element.closest('dialog') ?? document.body)
    setSaid({ word: done ? 'copied' : 'refused', of: snippet })
    if (done) return
    element.focus()
    element.select()
  }
  return (
    <div className="embed-code">
      <label>
        {tell('code')}
        <textarea
          ref={box}
          readOnly
          rows={7}
          value={snippet}
          spellCheck={false}
          aria-busy={measuring}
          lang="en"
        />
      </label>
      <p className="embed-copy">
        <button type="button" aria-disabled={measuring} onClick={() => void press()}>
          {tell('copy')}
        </button>
        <span role="status">
          {measuring && tell('measuring')}
          {state === 'failed' && tell('measuring.failed')}
          {!measuring && said?.of === snippet && saidText(said.word)}
        </span>
      </p>
      {words && <p className="quiet">{tell('own-words')}</p>}
      {address !== null && (
        <p className="quiet">
          {tell('address')}{' '}
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </p>
      )}
      {!hosted && (
        <p className="quiet">
          {tell('policy')} <code>{policy(way, origin)}</code>
        </p>
      )}
    </div>
  )
}

function policy(way: Way, origin: string): string {
  if (way === 'picture') return `img-src ${origin}`
  const needs = way === 'frame' ? ['frame-src'] : ['frame-src', 'script-src', 'img-src']
  return needs.map((each) => `${each} ${origin}`).join('; ')
}
