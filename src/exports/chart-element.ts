import type { Lang } from '../model/atlas'
import { type Flags, readFlags } from '../model/flags'
import { type Embedded, embedAddress } from './embed-address'
import { heightAsked, saysReady } from './frame-size'

const name = 'atlas-chart'

/**
 * Defines `<atlas-chart chart lang theme headline mark plain release …view keys>` in a page of somebody
 * else, and fits the atlas's plain frames there too. What stands inside the element (a linked picture) is
 * shown until its frame says that it is ready, where the frame never does, and in print. Defined once,
 * however often it is asked.
 * @param base address of the atlas, ends in '/'.
 */
export function defineChartElement(base: string): void {
  if (customElements.get(name) !== undefined) return
  const shown = new Set<ChartElement>()
  const style = new CSSStyleSheet()
  style.replaceSync(css)

  class ChartElement extends HTMLElement {
    private frame: HTMLIFrameElement | null = null
    private asked: Embedded | null = null
    private heard = { height: false, ready: false }
    private readonly watch = new MutationObserver(() => this.show())

    connectedCallback(): void {
      if (this.shadowRoot === null) {
        const root = this.attachShadow({ mode: 'open' })
        root.adoptedStyleSheets = [style]
        root.append(document.createElement('slot'))
      }
      shown.add(this)
      this.watch.observe(this, { attributes: true })
      // Its contents decide whether there is something to show meanwhile.
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', () => this.show(), { once: true })
      else this.show()
    }

    disconnectedCallback(): void {
      shown.delete(this)
      this.watch.disconnect()
      this.drop()
    }

    /** @returns whether the message was meant for it. */
    hear({ source, data }: MessageEvent<unknown>): boolean {
      if (this.frame === null || source !== this.frame.contentWindow) return false
      const height = heightAsked(data)
      if (height !== null) this.frame.style.height = `${height}px`
      this.heard.height ||= height !== null
      this.heard.ready ||= saysReady(data)
      if (this.heard.height && this.heard.ready)
        this.frame.className = this.childElementCount > 0 ? 'ready' : 'ready alone'
      return true
    }

    private show(): void {
      if (!this.isConnected) return
      const asked = embeddedBy(this)
      const before = this.asked
      if (JSON.stringify(asked) === JSON.stringify(before)) return
      this.asked = asked
      if (asked === null || spares(this)) return this.drop()
      if (before !== null && this.frame !== null && onlyTheme(before, asked)) {
        tellTheme(this.frame, asked.flags.theme)
        this.frame.style.colorScheme = schemeOf(asked)
        return
      }
      this.drop(asked)
      const frame = document.createElement('iframe')
      frame.title = titleOf(this)
      frame.loading = 'lazy'
      frame.allow = 'fullscreen'
      frame.style.colorScheme = schemeOf(asked)
      frame.src = embedAddress(base, asked)
      this.frame = frame
      this.shadowRoot?.prepend(frame)
    }

    private drop(asked: Embedded | null = null): void {
      this.frame?.remove()
      this.frame = null
      this.asked = asked
      this.heard = { height: false, ready: false }
    }
  }

  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (![...shown].some((element) => element.hear(event))) fitPlain(base, event)
  })
  customElements.define(name, ChartElement)
  askPlain(base)
}

const css = `:host{display:block;position:relative;min-height:1px}
:host([hidden]){display:none}
slot{display:block}
iframe{display:block;position:absolute;inset:0 0 auto;width:100%;border:0;visibility:hidden}
.ready{position:static;visibility:visible}
.ready+slot{display:none}
@media print{iframe:not(.alone){display:none}.ready+slot{display:block}}`

/** Attributes that every element may have; all others are keys of the view. */
const general =
  /^(?:aria-.*|data-.*|on.*|item.*|accesskey|autofocus|class|contenteditable|dir|draggable|hidden|id|inert|is|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/
const named = ['chart', 'lang', 'release', 'theme', 'plain', 'static', 'headline', 'mark']

/** What the attributes ask for; null where they name no chart. */
function embeddedBy(element: HTMLElement): Embedded | null {
  const chart = element.getAttribute('chart') ?? ''
  const release = element.getAttribute('release')
  if (![chart, release ?? 'none'].every((id) => /^[a-z0-9][a-z0-9-]*$/.test(id))) return null
  const flags = new URLSearchParams()
  const view = new URLSearchParams()
  for (const { name: key, value } of element.attributes) {
    if (named.includes(key)) flags.set(key, value)
    else if (!general.test(key)) view.set(key, value)
  }
  const query = view.toString().replaceAll('%2C', ',')
  const read = { ...readFlags(flags.toString()), still: false }
  return { lang: langOf(element), chart, query, flags: read, release }
}

function langOf(element: Element): Lang {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
  return /^zh\b/i.test(lang) ? 'zh' : 'en'
}

function titleOf(element: HTMLElement): string {
  const said = [
    element.title,
    element.getAttribute('headline'),
    element.querySelector('img')?.alt,
    element.textContent?.trim(),
  ]
  return said.find(Boolean) ?? element.getAttribute('chart') ?? ''
}

/** A reader who saves data keeps the picture, which leads to the chart. */
function spares(element: HTMLElement): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true && element.childElementCount > 0
}

/** Left to itself a frame follows the reader's device, or the page where browsers pass that on. */
function schemeOf({ flags }: Embedded): string {
  return flags.theme === 'auto' ? '' : flags.theme
}

function onlyTheme(before: Embedded, now: Embedded): boolean {
  const same = (asked: Embedded) =>
    JSON.stringify({ ...asked, flags: { ...asked.flags, theme: 0 } })
  return same(before) === same(now)
}

/** Plain frames that were there first have told their height to nobody: they tell it again when they are spoken to. */
function askPlain(base: string): void {
  for (const frame of document.querySelectorAll('iframe')) {
    if (isOurs(base, frame.src)) tellTheme(frame, readFlags(new URL(frame.src).search).theme)
  }
}

/** Nothing in it is for the atlas only, and a frame in a sandbox has no origin to name. */
function tellTheme(frame: HTMLIFrameElement, theme: Flags['theme']): void {
  frame.contentWindow?.postMessage({ type: 'atlas:theme', theme }, '*')
}

/** A plain frame of the atlas becomes as high as it asks to be. */
function fitPlain(base: string, { source, data }: MessageEvent<unknown>): void {
  const height = heightAsked(data)
  if (height === null || source === null) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || !isOurs(base, frame.src)) continue
    Object.assign(frame.style, { position: 'static', height: `${height}px` })
    const room = frame.parentElement
    if (room?.style.paddingBottom && room.childElementCount === 1) room.style.paddingBottom = '0'
  }
}

function isOurs(base: string, address: string): boolean {
  return address.startsWith(base) && address.includes('/embed/')
}
