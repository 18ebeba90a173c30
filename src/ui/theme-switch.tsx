import type { Voice } from '../text/voice'

const themes = ['auto', 'light', 'dark'] as const

/** Which one is pressed is known in the browser only, where the page's script says it. */
export function ThemeSwitch({ voice }: { voice: Voice }) {
  return (
    <fieldset className="themes needs-script">
      <legend className="visually-hidden">{voice.t('nav.theme')}</legend>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          data-theme-choice={theme}
          aria-pressed="false"
          suppressHydrationWarning
        >
          {voice.t(`theme.${theme}`)}
        </button>
      ))}
    </fieldset>
  )
}
