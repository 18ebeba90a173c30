import type { Edition } from '../charts/edition'
import type { SheetOptions } from '../render/sheet'
import { type Size, sizeOf } from '../render/still'

/** A file of any view with the author's words, by the drawing engine, which comes when it is asked for. */
export async function ownPicture(
  edition: Edition,
  options: SheetOptions,
): Promise<{ readonly svg: string; readonly size: Size }> {
  const [{ pagePicture }, { sheetOf }] = await Promise.all([
    import('../render/picture'),
    import('../render/sheet'),
  ])
  const { chart, rows, voice } = edition
  const svg = sheetOf(edition, pagePicture(chart, rows, 'regular', voice), options)
  return { svg, size: sizeOf(svg) }
}

/**
 * An SVG as PNG at twice its size, by the browser's canvas.
 * @throws Error where the browser cannot.
 */
export async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('There is no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png')
    })
    if (blob === null) throw new Error('The canvas gave no picture.')
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}
