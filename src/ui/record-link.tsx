import type { ReactNode } from 'react'
import { eventPath, recordPath } from '../model/paths'
import type { Span } from '../text/voice'
import type { Setting } from './setting'

/** A figure that leads to its record: in a panel where the page is live, to its page elsewhere. */
export function RecordLink({
  setting,
  id,
  className,
  children,
}: {
  setting: Setting
  id: string
  className?: string
  children: ReactNode
}) {
  return (
    <a
      className={className}
      href={setting.link(recordPath(setting.voice.lang, id))}
      data-record={id}
    >
      {children}
    </a>
  )
}

/** An event that leads to all that is known of it, in the same way. */
export function EventLink({
  setting,
  id,
  children,
}: {
  setting: Setting
  id: string
  children: ReactNode
}) {
  return (
    <a href={setting.link(eventPath(setting.voice.lang, id))} data-event={id}>
      {children}
    </a>
  )
}

/** A sentence whose figures are links. */
export function Sentence({ setting, spans }: { setting: Setting; spans: readonly Span[] }) {
  return joined(spans).map((span, i) =>
    typeof span === 'string' ? (
      span
    ) : (
      <RecordLink key={`${i} ${span.record}`} setting={setting} id={span.record}>
        {span.text}
      </RecordLink>
    ),
  )
}

/** Neighbouring pieces of text as one: React parts each from the next by a comment, which weighs. */
function joined(spans: readonly Span[]): readonly Span[] {
  const list: Span[] = []
  for (const span of spans) {
    const last = list.at(-1)
    if (typeof span === 'string' && typeof last === 'string') list[list.length - 1] = last + span
    else list.push(span)
  }
  return list
}
