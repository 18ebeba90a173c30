import { attributeText } from '../exports/html-text'

export { attributeText, escapeHtml } from '../exports/html-text'

/** An element without content; attributes that are null are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  return `<${name}${attributeText(attributes)}>`
}

/** JSON that may stand in a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
