/**
 * The browser's own storage, which may be refused (private windows, sandboxed frames, policies):
 * reading then finds nothing and writing is forgotten, and nothing ever throws.
 */
export interface Memory {
  read(key: string): string | null
  write(key: string, value: string | null): void
}

export const kept: Memory = memory(() => window.localStorage)
export const keptForTab: Memory = memory(() => window.sessionStorage)

/** @param open reaches for the storage; merely naming it throws where it is refused. */
export function memory(open: () => Storage): Memory {
  return {
    read(key) {
      try {
        return open().getItem(key)
      } catch {
        return null
      }
    },
    write(key, value) {
      try {
        if (value === null) open().removeItem(key)
        else open().setItem(key, value)
      } catch {
        // Refused or full: the choice holds for this page only.
      }
    },
  }
}
