import { expect, test } from 'vitest'
import { prepareStills } from '../src/prerender-stills'

const draw = (lang: string, chart: string, width: string) =>
  `<svg xmlns="x" viewBox="0 0 ${width === 'compact' ? 328 : 720} 90">${lang} ${chart} var(--jade)</svg>`

test('each language has a folder named by its contents, with every theme, width and the markup', () => {
  const { stills, files } = prepareStills(['a'], draw, (text) =>
    text.includes('zh a') ? 'z' : 'e',
  )
  expect(stills.en.sizes).toEqual({ a: { compact: [328, 90], regular: [720, 90] } })
  expect([...files.keys()].filter((name) => name.startsWith(stills.zh.folder))).toEqual([
    `${stills.zh.folder}a.zh.compact.light.svg`,
    `${stills.zh.folder}a.zh.compact.dark.svg`,
    `${stills.zh.folder}a.zh.regular.light.svg`,
    `${stills.zh.folder}a.zh.regular.dark.svg`,
    `${stills.zh.folder}zh.json`,
  ])
  const markup = JSON.parse(files.get(`${stills.en.folder}en.json`) ?? '')
  expect(markup['a compact']).toBe(draw('en', 'a', 'compact'))
  expect(files.get(`${stills.en.folder}a.en.compact.dark.svg`)).toContain('#36c6a2')
})
