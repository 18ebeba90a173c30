import { copyText } from './clipboard'
import { kept } from './storage'
import { chooseTheme, keptTheme, type Theme } from './theme'

export const languageKey = 'atlas:lang'

/**
 * Answers the controls that every page has, hydrated or not, by what they carry:
 * `data-copy`, `data-theme-choice`, `data-print`, and the links that change the language.
 * @param live element outside the app in which a copy is announced.
 */
export function answerControls(page: Document, live: HTMLElement): void {
  page.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    if (!(control instanceof HTMLElement)) return
    const { copy, copyDate, copyAddress, themeChoice, print, lang } = control.dataset
    if (copy !== undefined)
      void copyFrom(control, addressed(dated(copy, copyDate), copyAddress), live)
    else if (themeChoice !== undefined) pressTheme(page, readTheme(themeChoice))
    else if (print !== undefined) page.defaultView?.print()
    else if (lang !== undefined && control instanceof HTMLAnchorElement) leaveFor(control, lang)
  })
  showPressed(page, keptTheme())
}

/** Marks the buttons of a theme as pressed; called again when a page has drawn its buttons anew. */
export function showPressed(page: Document, theme: Theme): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme))
  }
}

const controls = '[data-copy],[data-theme-choice],[data-print],a[data-lang]'

function readTheme(word: string): Theme {
  return word === 'light' || word === 'dark' ? word : 'auto'
}

function pressTheme(page: Document, theme: Theme) {
  chooseTheme(theme, page.documentElement)
  showPressed(page, theme)
}

async function copyFrom(button: HTMLElement, text: string, live: HTMLElement) {
  const copied = await copyText(text, button.closest('dialog') ?? document.body)
  if (!copied) {
    selectBeside(button)
    return
  }
  button.dataset.copied = ''
  live.textContent = button.dataset.said ?? ''
  setTimeout(() => {
    delete button.dataset.copied
    live.textContent = ''
  }, 2000)
}

/** Today, where the reader is, in place of the words that stand for it: 2026-03-05. */
function dated(text: string, place: string | undefined): string {
  // Sweden writes dates as ISO does.
  return place === undefined ? text : text.replace(place, new Date().toLocaleDateString('sv'))
}

/**
 * The address of the view that the reader sees, in place of the page's own, which the build wrote out, or of
 * the words that stand for it where the build knew none.
 */
function addressed(text: string, place: string | undefined): string {
  if (place === undefined) return text
  const { origin, pathname, search } = location
  const page = place.startsWith('http') ? place : origin + pathname
  return text.replace(place, () => page + search)
}

/** Where nothing may be copied, the text that the button names with `data-copy-of` is selected for the reader. */
function selectBeside(button: HTMLElement) {
  const text = document.getElementById(button.dataset.copyOf ?? '')
  if (text) getSelection()?.selectAllChildren(text)
}

/** The same view in the other language: the query goes along, and the choice is kept. */
function leaveFor(link: HTMLAnchorElement, lang: string) {
  kept.write(languageKey, lang)
  link.search = location.search
}
