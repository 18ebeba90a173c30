import type { QueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Chart } from '../charts/chart'
import type { AddressProblem } from '../model/address'
import type { Atlas } from '../model/atlas'
import type { Leaf } from '../model/paths'
import type { View } from '../model/view'
import type { Boot } from './boot'
import type { DataPlace } from './parts'
import type { PictureDesk } from './picture-desk'
import type { SiteContext } from './site'
import type { Choices, ViewStore } from './store'

/** All that a live page stands on; one object a page, made by its entry. */
export interface App {
  readonly site: SiteContext
  readonly boot: Boot
  readonly store: ViewStore
  /** What the figures need; they stand as they were prerendered until it comes. */
  readonly late: PromiseLike<Late>
}

/** What arrives after the page has begun to answer. */
export interface Late {
  /** The first part: enough for most charts of the page. */
  readonly atlas: Atlas
  /** The first part with one of details; the same promise each time. It waits rather than fails. */
  readonly withPart: (name: string) => PromiseLike<Atlas>
  readonly desk: PictureDesk
  readonly client: QueryClient
  readonly place: DataPlace
}

const Context = createContext<App | null>(null)

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <Context value={app}>{children}</Context>
}

export const useSite = (): SiteContext => useApp().site
export const useBoot = (): Boot => useApp().boot
/** Suspends until the first figures are there. */
export const useLate = (): Late => use(useApp().late)
export const useAtlas = (): Atlas => useLate().atlas

/** Suspends until all that a chart is drawn from is there. */
export function useAtlasOf({ part }: Pick<Chart, 'part'>): Atlas {
  const { atlas, withPart } = useLate()
  return part === undefined ? atlas : use(withPart(part))
}

/** The reader's view; the default one on the server and in the first client render. */
export const useView = (): View => useStore(useApp().store, ({ view }) => view)
export const useChoices = (): Choices => useStore(useApp().store, ({ choices }) => choices)
export const useProblems = (): readonly AddressProblem[] =>
  useStore(useApp().store, ({ problems }) => problems)
/** What is open beside the page, or null. */
export const useLeaf = (): Leaf | null => useStore(useApp().store, ({ leaf }) => leaf)

/** False on the server and in the first client render: what needs script is not offered before it is there. */
export function useReady(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
}

/** Whether the browser says that there is a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribeToNetwork,
    () => navigator.onLine,
    () => true,
  )
}

/** What has come already, as `use` reads it without waiting. */
export function arrived<T>(value: T): Promise<T> & { readonly value: T } {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled' as const, value })
}

const subscribeToNothing = () => () => {}

function subscribeToNetwork(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

function useApp(): App {
  const app = use(Context)
  if (!app) throw new Error('This component stands outside AppProvider.')
  return app
}
