import { createHash } from 'node:crypto'

/** Names a file by its contents: the first eight hexadecimal digits of their SHA-256. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
