import type { Voice } from '../text/voice'

const steps = {
  much: 'investment-by-event',
  what: 'sectors',
  grew: 'nev-output',
  where: 'district-map',
  when: 'timeline',
} as const

/** The steps of the story, each as a way to the chart it begins with. */
export function Jumps({ voice }: { voice: Voice }) {
  return (
    <nav className="jumps" aria-label={voice.t('page.charts')}>
      {(['much', 'what', 'grew', 'where', 'when'] as const).map((step) => (
        <a key={step} href={`#${steps[step]}`}>
          {voice.t(`jump.${step}`)}
        </a>
      ))}
    </nav>
  )
}
