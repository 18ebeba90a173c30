/** Text as content or attribute value of HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Attributes with a blank before each; those that are null are left out. */
export function attributeText(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === null) return []
      return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`
    })
    .join('')
}
