import './ui/embed.css'
import { readFlags } from './model/flags'
import { leafPath } from './model/paths'
import { ringMark } from './render/author-mark'
import type { Asked, Drawn, EmbedDesk } from './render/embed-desk'
import { attachMarks } from './render/marks'
import { tellHeight } from './state/embed-height'
import { followTheme } from './state/embed-theme'

const root = document.documentElement
const figure = document.querySelector('figure')
const data = { ...root.dataset, ...figure?.dataset }
const flags = readFlags(location.search)
const given = new URLSearchParams(location.search)
const lang = root.lang === 'en' ? 'en' : 'zh'
const base = data.root ?? ''
/** A frame without an origin may not be allowed to open windows, and says nothing when it is not. */
const confined = self.origin === 'null'

/** Key of the mark that the author points at. */
let ringed: string | undefined
/** What of the address was left out, in sentences. */
const leftOut: string[] = []

if (figure !== null) start(figure)

function start(figure: HTMLElement): void {
  if (!flags.still) {
    attachMarks(figure, {
      open: (leaf) => open(new URL(base + leafPath(lang, leaf), location.href)),
    })
  }
  if (confined) document.addEventListener('click', openFromFrame)
  if (!('fixed' in data)) followTheme(root)
  present()
  tellHeight(data.chart ?? '', given.get('childId'), tell, ring)
  if ('veiled' in root.dataset) return void drawAsked()
  tellReady()
  if (data.rows !== undefined) return void bringRows(data.rows)
  complain()
  ready()
}

/** Only a page around this one is told anything, and nothing about its reader. */
function tell(message: unknown): void {
  if (parent !== self) parent.postMessage(message, '*')
}

/** The picture that was asked for is there to be seen. */
function tellReady(): void {
  tell({ type: 'atlas:ready', version: 1, chart: data.chart })
}

function ready(): void {
  root.dataset.ready = ''
  performance.mark('atlas:ready')
}

/** What the marks say, where it would not have fitted into the page. */
async function bringRows(file: string): Promise<void> {
  const desk: EmbedDesk = (window.atlas = { parts: [] })
  await load(base + file).catch(() => undefined)
  const place = part('rows')
  if (desk.rows === undefined) return ready()
  place?.insertAdjacentHTML('beforeend', desk.rows)
  point()
  complain()
  ready()
}

/** Another view than the default one: its scripts come now, and until they have, nothing untrue is seen. */
async function drawAsked(): Promise<void> {
  const box = part('picture')
  box?.setAttribute('aria-busy', 'true')
  say(data.drawing ?? '')
  try {
    const desk: EmbedDesk = (window.atlas = { parts: [] })
    await Promise.race([
      Promise.all((data.scripts ?? '').split(' ').map((name) => load(base + name))),
      new Promise((_, late) => setTimeout(late, 20_000)),
    ])
    if (desk.draw === undefined) throw new Error('Nothing draws.')
    const { chart = '', newest = '' } = data
    const asked: Asked = { chart, lang, newest, root: base, search: location.search }
    show(desk.draw(desk, asked))
  } catch {
    say(data.failed ?? '')
  }
  box?.removeAttribute('aria-busy')
  delete root.dataset.veiled
  tellReady()
  ready()
}

function show({ parts, view, problems }: Drawn): void {
  for (const [name, markup] of Object.entries(parts)) {
    const place = part(name)
    if (place !== null) place.innerHTML = markup
  }
  const seen = part('view')
  if (seen !== null) seen.textContent = view
  if (problems !== '') leftOut.push(problems)
  say('')
  present()
  complain()
}

/** What the author of the page around this chart asked for, said as the author's. */
function present(): void {
  const title = part('title')
  const { headline } = flags
  if (headline !== null && title !== null) {
    // A headline is meant to be read, on a page that hides the atlas's title too.
    delete root.dataset.plain
    const own = title.textContent ?? ''
    title.textContent = headline
    write(
      'byline',
      (data.byline ?? '').replace('\n', () => own),
    )
  }
  const page = part('links')?.querySelector('a')?.href
  if (page !== undefined) write('address', page)
  point()
}

/** Says what the address asks for and nothing here answers; once the rows are there. */
function complain(): void {
  const theme = given.get('theme')
  if (theme && theme !== flags.theme)
    leftOut.push((data.address ?? '').replace('\n', () => `theme=${theme}`))
  if (flags.mark !== null && ringed === undefined) leftOut.push(data.unmarked ?? '')
  if (leftOut.length > 0) say(leftOut.join(lang === 'en' ? ' ' : ''))
}

function point(): void {
  const row = [...document.querySelectorAll<HTMLElement>('tr[data-key]')].find(
    ({ dataset }) => dataset.name === flags.mark,
  )
  ringed = row?.dataset.key
  write('marked', row === undefined ? '' : (data.marked ?? '') + (row.dataset.say ?? ''))
  ring()
}

function ring(): void {
  const box = part('picture')
  if (ringed !== undefined && box !== null) ringMark(box, ringed)
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(address)))
    document.head.append(script)
  })
}

function openFromFrame(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null) return
  event.preventDefault()
  open(new URL(link.href))
}

/** Beside the page; where the frame may open nothing, the address is given in words. */
function open(address: URL): void {
  const opened = window.open(address, '_blank', confined ? '' : 'noopener')
  if (opened !== null) opened.opener = null
  else if (confined) say((data.blocked ?? '') + address.href)
}

function say(text: string): void {
  write('status', text)
}

function write(name: string, text: string): void {
  const place = part(name)
  if (place !== null) place.textContent = text
}

function part(name: string): HTMLElement | null {
  return document.querySelector(`[data-part="${name}"]`)
}
