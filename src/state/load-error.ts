export type LoadReason = 'offline' | 'missing' | 'invalid' | 'version'

/** Why a data file could not be had; the page words it for the reader. */
export class LoadError extends Error {
  readonly reason: LoadReason
  /** Worth asking again by itself: the server or the network stumbled, the file may be fine. */
  readonly passing: boolean

  constructor(reason: LoadReason, message: string, passing = false) {
    super(message)
    this.name = 'LoadError'
    this.reason = reason
    this.passing = passing
  }
}
