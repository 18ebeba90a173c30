import './ui/atlas.css'
import { type Leaf, leafPath } from './model/paths'
import { attachMarks } from './render/marks'
import type { Door } from './state/door'
import { answerControls } from './state/page-controls'
import { readFacts } from './state/page-facts'
import type { Width } from './state/picture-desk'
import { recover } from './state/recover'
import { linkTo } from './state/site'
import { giveUp } from './state/veil'

const facts = readFacts(document.documentElement)
const standing = picturesOf(document)

/** Where a mark leads: to the page of a record or an event, until the live page opens a panel instead. */
const door: Door = {
  open(leaf: Leaf) {
    location.assign(linkTo(facts, leafPath(facts.lang, leaf)))
  },
  select(place: string) {
    const address = new URL(location.href)
    address.searchParams.set('places', place)
    location.assign(address)
  },
}

answerControls(document, announcer())
attach()
if (facts.page === 'dashboard' || facts.page === 'chart') void enliven()

function attach() {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    attachMarks(figure, {
      open: (leaf) => door.open(leaf),
      select: (place) => door.select(place),
    })
  }
}

async function enliven() {
  try {
    const { goLive } = await import('./live')
    await goLive(facts, { standing, door, attach })
  } catch (reason) {
    if (await recover(facts.release)) return
    giveUp()
    throw reason
  }
}

/** The pictures as they arrived, read before anything touches them. */
function picturesOf(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const figure of page.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    for (const width of ['compact', 'regular'] satisfies Width[]) {
      const svg = figure.querySelector(`[data-pictures] > .${width} > svg`)?.outerHTML
      if (svg !== undefined) found.set(`${figure.dataset.chart} ${width}`, svg)
    }
  }
  return found
}

/** A polite live region outside the app, so that hydration finds what it expects. */
function announcer(): HTMLElement {
  const region = document.createElement('div')
  region.className = 'unseen'
  region.setAttribute('role', 'status')
  document.body.append(region)
  return region
}
