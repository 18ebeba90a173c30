import { useMemo } from 'react'
import { useReady } from '../state/app'
import type { SiteContext } from '../state/site'
import type { Setting } from '../ui/setting'
import { settingOf } from './setting-of'

/** The setting of a live page, which knows its address once it runs in a browser. */
export function useSetting(site: SiteContext): Setting {
  const ready = useReady()
  return useMemo(() => settingOf(site, ready), [site, ready])
}
