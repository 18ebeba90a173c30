/** Follows the theme that the parent asks for, and nobody else's; anything but a theme is passed over. */
export function followTheme(root: HTMLElement, win: Window = window): void {
  win.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== win.parent || win.parent === win) return
    const theme = askedTheme(data)
    if (theme === 'auto') delete root.dataset.theme
    else if (theme !== null) root.dataset.theme = theme
  })
}

function askedTheme(data: unknown): 'auto' | 'light' | 'dark' | null {
  if (typeof data !== 'object' || data === null) return null
  if (!('type' in data && 'theme' in data) || data.type !== 'atlas:theme') return null
  const { theme } = data
  return theme === 'auto' || theme === 'light' || theme === 'dark' ? theme : null
}
