import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Atlas } from '../model/atlas'
import { type AtlasPart, assemble } from '../model/decode'
import { useLate, useSite } from './app'
import { LoadError, type LoadReason } from './load-error'
import type { Manifest } from './manifest'
import {
  type DataPlace,
  loadManifest,
  loadPart,
  manifestKey,
  type PartName,
  partKey,
} from './parts'

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: LoadReason; retry(): void }

const minute = 60_000

/** A cache that starts with the manifest the page was made from, so that the first visit asks for one file only. */
export function createClient(manifest: Manifest, retryDelay?: number): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnReconnect: true,
        retry: (count, error) => count < 2 && error instanceof LoadError && error.passing,
        retryDelay: retryDelay ?? ((count) => 1000 * 2 ** count),
      },
    },
  })
  client.setQueryData(manifestKey, manifest)
  return client
}

export function partQuery(client: QueryClient, place: DataPlace, part: PartName) {
  return { queryKey: partKey(part), queryFn: () => loadPart(client, place, part) }
}

/**
 * The dashboard's atlas with the complete records of some indicator families and the words and roles
 * that explain them; null asks for nothing.
 */
export function useDetails(families: readonly string[] | null): Loaded<Atlas> {
  const parts = useMemo<PartName[]>(
    () =>
      families === null
        ? []
        : ['first', 'tables', ...families.map((name): PartName => `details/${name}`)],
    [families],
  )
  return useParts(parts)
}

/** The family of the measure of a record that some loaded part holds; null where none does. */
export function useFamilyOf(record: string): string | null {
  const { client } = useLate()
  const parts = client
    .getQueriesData<AtlasPart>({ queryKey: ['part'] })
    .flatMap(([, part]) => part ?? [])
  const indicator = parts
    .flatMap(({ observations }) => observations)
    .find(({ id }) => id === record)?.indicator
  const found = parts.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator)
  return found?.family ?? null
}

/** Whether the site holds other figures than this page was made from. */
export function useUpdated(): { readonly updated: boolean; reload(): void } {
  const { release } = useSite()
  const { data } = useManifest()
  return { updated: data !== undefined && data.release !== release, reload: reloadPage }
}

function reloadPage() {
  window.location.reload()
}

function useManifest(): UseQueryResult<Manifest> {
  const { client, place } = useLate()
  return useQuery(
    {
      queryKey: manifestKey,
      queryFn: () => loadManifest(place),
      staleTime: minute,
      refetchInterval: 10 * minute,
      refetchOnWindowFocus: true,
    },
    client,
  )
}

function useParts(names: readonly PartName[]): Loaded<Atlas> {
  const { client, place } = useLate()
  const { data, error, isFetching, refetch } = useQuery(
    {
      queryKey: ['parts', ...names],
      queryFn: async () => assemble(await loadTogether(client, place, names)),
      enabled: names.length > 0,
      // Each part has its own patience.
      retry: false,
    },
    client,
  )
  return useMemo(() => {
    if (data) return { kind: 'ready', value: data }
    if (!error || isFetching) return loading
    const reason = error instanceof LoadError ? error.reason : 'invalid'
    return { kind: 'failed', reason, retry: () => void refetch() }
  }, [data, error, isFetching, refetch])
}

const loading: Loaded<never> = { kind: 'loading' }

/**
 * Parts of one release. Where the site was published anew between two of them, those that stayed
 * behind are asked for again.
 */
async function loadTogether(client: QueryClient, place: DataPlace, names: readonly PartName[]) {
  const ask = () =>
    Promise.all(names.map((name) => client.fetchQuery(partQuery(client, place, name))))
  const parts = await ask()
  const current = client.getQueryData<Manifest>(manifestKey)?.release
  const behind = names.filter((_, index) => parts[index]?.release !== current)
  if (behind.length === 0) return parts
  for (const name of behind) client.removeQueries({ queryKey: partKey(name), exact: true })
  const again = await ask()
  if (new Set(again.map(({ release }) => release)).size > 1) {
    throw new LoadError('version', 'The data files are of different releases.')
  }
  return again
}
