/**
 * Attributes that the content security policy would silence in a browser: `style` and `on…`.
 * @returns each as it stands, with its tag; empty when the markup is clean.
 */
export function inlineAttributes(html: string): string[] {
  const faults: string[] = []
  for (const [, tag = '', attributes = ''] of html.matchAll(openTag)) {
    for (const [, name = ''] of attributes.matchAll(attribute)) {
      if (/^(style|on[a-z]+)$/i.test(name)) faults.push(`<${tag} ${name}>`)
    }
  }
  return faults
}

const value = `(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?`
const openTag = new RegExp(`<([a-zA-Z][^\\s/>]*)((?:\\s+[^\\s=>"'/]+${value})*)\\s*/?>`, 'g')
const attribute = new RegExp(`\\s([^\\s=>"'/]+)${value}`, 'g')
