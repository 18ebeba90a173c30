import { kept, type Memory } from './storage'

export type Theme = 'auto' | 'light' | 'dark'

export const themeKey = 'atlas:theme'

/** The reader's kept choice; `auto` when none was made, or it cannot be read. */
export function keptTheme(memory: Memory = kept): Theme {
  const word = memory.read(themeKey)
  return word === 'light' || word === 'dark' ? word : 'auto'
}

/** Shows the theme on the document element and keeps it; `auto` follows the system again. */
export function chooseTheme(
  theme: Theme,
  root: HTMLElement = document.documentElement,
  memory: Memory = kept,
): void {
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
  memory.write(themeKey, theme === 'auto' ? null : theme)
}
