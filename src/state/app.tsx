import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { AddressProblem } from '../model/address'
import type { Atlas } from '../model/atlas'
import type { View } from '../model/view'
import type { DataPlace } from './parts'
import type { PictureDesk } from './picture-desk'
import type { SiteContext } from './site'
import type { Choices, ViewStore } from './store'

/** All that a live page stands on; one object a page, made by its entry. */
export interface App {
  readonly site: SiteContext
  /** The first part: enough for every chart and the filter bar. */
  readonly atlas: Atlas
  readonly store: ViewStore
  readonly desk: PictureDesk
  readonly client: QueryClient
  readonly place: DataPlace
}

const Context = createContext<App | null>(null)

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return (
    <Context value={app}>
      <QueryClientProvider client={app.client}>{children}</QueryClientProvider>
    </Context>
  )
}

export const useSite = (): SiteContext => useApp().site
export const useAtlas = (): Atlas => useApp().atlas
export const useDesk = (): PictureDesk => useApp().desk
export const usePlace = (): Pick<App, 'client' | 'place'> => useApp()

/** The reader's view; the default one on the server and in the first client render. */
export const useView = (): View => useStore(useApp().store, ({ view }) => view)
export const useChoices = (): Choices => useStore(useApp().store, ({ choices }) => choices)
export const useProblems = (): readonly AddressProblem[] =>
  useStore(useApp().store, ({ problems }) => problems)
/** Observation whose panel is open, or null. */
export const useOpenRecord = (): string | null => useStore(useApp().store, ({ record }) => record)

/** False on the server and in the first client render: what needs script is not offered before it is there. */
export function useReady(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
}

const subscribeToNothing = () => () => {}

function useApp(): App {
  const app = useContext(Context)
  if (!app) throw new Error('This component stands outside AppProvider.')
  return app
}
