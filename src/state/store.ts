import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AddressProblem } from '../model/address'
import type { Leaf } from '../model/paths'
import {
  type Currency,
  defaultView,
  type GradeChoice,
  type Measure,
  type View,
} from '../model/view'

/** What a reader can do; every page shares the one object, which never changes. */
export interface Choices {
  setYears(years: readonly [number, number] | null): void
  toggleSeries(id: string): void
  setSeries(ids: readonly string[]): void
  toggleCluster(id: string): void
  setClusters(ids: readonly string[]): void
  /** The one place looked at; null, or the one already chosen: none. */
  choosePlace(id: string | null): void
  setMeasure(measure: Measure): void
  setCurrency(currency: Currency): void
  setGrade(grade: GradeChoice): void
  setTab(tab: View['tab']): void
  /** A chart's own key; null goes back to its default. */
  setOwn(key: string, value: string | null): void
  /** Several filters at once. */
  take(change: Partial<View>): void
  /** Every filter back to its default; the tab stays. */
  reset(): void
  openLeaf(leaf: Leaf): void
  closeLeaf(): void
  dismissProblems(): void
}

export interface Choosing {
  readonly view: View
  readonly problems: readonly AddressProblem[]
  /** What is open beside the page. */
  readonly leaf: Leaf | null
  readonly choices: Choices
}

export type ViewStore = StoreApi<Choosing>

export function createViewStore(): ViewStore {
  return createStore<Choosing>()((set) => {
    const change = (part: (view: View) => Partial<View>) =>
      set(({ view }) => ({ view: { ...view, ...part(view) } }))
    return {
      view: defaultView,
      problems: [],
      leaf: null,
      choices: {
        setYears: (years) => change(() => ({ years })),
        toggleSeries: (id) => change(({ series }) => ({ series: toggled(series, id) })),
        setSeries: (series) => change(() => ({ series })),
        toggleCluster: (id) => change(({ clusters }) => ({ clusters: toggled(clusters, id) })),
        setClusters: (clusters) => change(() => ({ clusters })),
        choosePlace: (id) =>
          change(({ places }) => ({
            places: id === null || (places.length === 1 && places[0] === id) ? [] : [id],
          })),
        setMeasure: (measure) => change(() => ({ measure })),
        setCurrency: (currency) => change(() => ({ currency })),
        setGrade: (grade) => change(() => ({ grade })),
        setTab: (tab) => change(() => ({ tab })),
        setOwn: (key, value) => change(({ own }) => ({ own: owned(own, key, value) })),
        take: (part) => change(() => part),
        reset: () => change(({ tab }) => ({ ...defaultView, tab })),
        openLeaf: (leaf) => set({ leaf }),
        closeLeaf: () => set({ leaf: null }),
        dismissProblems: () => set({ problems: [] }),
      },
    }
  })
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
}

function owned(own: View['own'], key: string, value: string | null): View['own'] {
  const { [key]: _, ...rest } = own
  return value === null ? rest : { ...rest, [key]: value }
}
