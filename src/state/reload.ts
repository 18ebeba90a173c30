import { keptForTab, type Memory } from './storage'

const key = 'atlas:reloaded'

/**
 * Reloads the page when one of its own files is gone, as after a publication: once for each release,
 * so that a file that stays away never makes the page spin.
 * @returns whether it reloads.
 */
export function reloadOnce(
  release: string,
  reload: () => void = () => window.location.reload(),
  memory: Memory = keptForTab,
): boolean {
  if (memory.read(key) === release) return false
  memory.write(key, release)
  // Where the tab may keep nothing, a reload could not be counted and might never end.
  if (memory.read(key) !== release) return false
  reload()
  return true
}
