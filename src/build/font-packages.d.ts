/** A package that brings no types of its own: as much of it as is used. */
declare module 'wawoff2' {
  /** A WOFF2 file as the TrueType file it was made from; one call at a time. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>
}
