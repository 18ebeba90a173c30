/** px of the preview card. */
export const cardSize = { width: 1200, height: 630 } as const
