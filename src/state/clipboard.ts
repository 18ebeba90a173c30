/**
 * Copies a text. The clipboard is refused without a secure origin or a permission; older ways then serve.
 * @param inside takes the field that these need; in an open dialog nothing outside of it can be selected.
 * @returns whether it is done.
 */
export async function copyText(text: string, inside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.readOnly = true
    field.className = 'copying'
    const before = document.activeElement
    inside.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return done
  }
}
