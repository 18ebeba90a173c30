/**
 * What tells the file of a view from those of other views, to stand in its name.
 * @param parts all that the file depends on beside what its name says already.
 * @returns six letters and digits; '' for the default view, whose parts are all empty.
 */
export function viewMark(parts: readonly string[]): string {
  if (parts.every((part) => part === '')) return ''
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(parts.join('\n')))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6)
}
