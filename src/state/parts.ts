import type { QueryClient } from '@tanstack/react-query'
import { type AtlasPart, DecodeError, decode } from '../model/decode'
import { LoadError } from './load-error'
import { type Manifest, readManifest } from './manifest'

/** Where the data files lie and how they are asked for. */
export interface DataPlace {
  /** Address of the folder `data/build/`, ends in '/'. */
  readonly base: string
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>
}

/** A file by what is in it: its name follows from the manifest, which may have changed since the page was made. */
export type PartName = 'first' | 'tables' | `details/${string}`

export const manifestKey = ['manifest'] as const
export const partKey = (part: PartName) => ['part', part] as const

/** @throws LoadError */
export async function loadManifest(place: DataPlace): Promise<Manifest> {
  return readManifest(await loadJson(place, 'manifest.json', { cache: 'no-cache' }))
}

/**
 * Loads a part under the name that the manifest gives it. Where that file is gone (the site was
 * published anew while this page stood open), asks for the manifest once and takes the new name;
 * the cached manifest then tells the page that the figures were updated.
 * @throws LoadError
 */
export async function loadPart(
  client: QueryClient,
  place: DataPlace,
  part: PartName,
): Promise<AtlasPart> {
  const known = client.getQueryData<Manifest>(manifestKey)
  const manifest = known ?? (await refreshed(client, place))
  const name = fileOf(manifest, part)
  try {
    if (name === null) throw new LoadError('missing', `The manifest names no file for ${part}.`)
    return await decoded(place, name)
  } catch (error) {
    if (!(error instanceof LoadError && error.reason === 'missing') || !known) throw error
    const fresh = await refreshed(client, place)
    const renamed = fileOf(fresh, part)
    if (renamed === null || renamed === name) throw error
    return decoded(place, renamed)
  }
}

async function refreshed(client: QueryClient, place: DataPlace): Promise<Manifest> {
  const manifest = await loadManifest(place)
  client.setQueryData(manifestKey, manifest)
  return manifest
}

function fileOf(manifest: Manifest, part: PartName): string | null {
  if (part === 'first' || part === 'tables') return manifest.files[part]
  return manifest.files.details[part.slice('details/'.length)] ?? null
}

async function decoded(place: DataPlace, name: string): Promise<AtlasPart> {
  const json = await loadJson(place, name)
  try {
    return decode(json)
  } catch (error) {
    const version = error instanceof DecodeError && error.code === 'version'
    throw new LoadError(version ? 'version' : 'invalid', `${name}: ${String(error)}`)
  }
}

async function loadJson(place: DataPlace, name: string, init?: RequestInit): Promise<unknown> {
  const response = await answer(place, name, init)
  let text: string
  try {
    text = await response.text()
  } catch {
    throw new LoadError('offline', `${name} broke off.`, true)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError('invalid', `${name} is not whole, or not JSON.`)
  }
}

async function answer(place: DataPlace, name: string, init?: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await place.fetch(`${place.base}${name}`, init)
  } catch {
    throw new LoadError('offline', `${name} could not be reached.`, true)
  }
  if (response.ok) return response
  const passing = response.status >= 500 || response.status === 429
  throw new LoadError('missing', `${name} was answered with ${response.status}.`, passing)
}
