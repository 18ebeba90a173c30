import { describe, expect, test } from 'vitest'
import { views } from './views'
import { desk, phone, visit } from './visit'

describe.for([
  ['a phone', phone, 'root'],
  ['a desk', desk, 'folder'],
] as const)('on %s', ([, size, at]) => {
  test.for(views)(
    '/%s asks nobody else for anything and has nothing to complain of',
    async (path) => {
      const { page, foreign, complaints } = await visit(path, { size, at, ready: path !== '' })
      await page.mouse.wheel(0, 4000)
      await page.waitForLoadState('networkidle')
      expect(foreign).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})

test.for(views)(
  '/%s carries the whole security policy, with nothing unsafe in it',
  async (path) => {
    const { page } = await visit(path, { js: false })
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')
    const directives = new Map(
      (policy ?? '').split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/)
        return [name, sources.join(' ')]
      }),
    )
    expect(directives.get('default-src')).toBe("'none'")
    for (const name of ['object-src', 'base-uri', 'form-action']) {
      expect(directives.get(name), name).toBe("'none'")
    }
    for (const name of ['connect-src', 'font-src', 'frame-src', 'worker-src', 'manifest-src']) {
      expect(directives.get(name), name).toBe("'self'")
    }
    expect(directives.get('img-src')).toBe("'self' data: blob:")
    for (const name of ['script-src', 'style-src']) {
      expect(directives.get(name), name).toMatch(/^'self'(?: 'sha(?:256|384|512)-[\w+/=]+')*$/)
    }
    expect(policy).not.toContain('unsafe')
    expect(await page.locator('[style]').count()).toBe(0)
  },
)
