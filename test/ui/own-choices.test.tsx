import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { districtMap } from '../../src/charts/district-map'
import { mapMeasures } from '../../src/charts/parts/map-measures'
import { defaultView } from '../../src/model/view'
import { OwnChoices } from '../../src/ui/own-choices'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

test.for([english, chinese])(
  'before the page answers a choice holds what is chosen and its widest words, then all',
  (voice) => {
    const optionsOf = (ready: boolean, own: Record<string, string> = {}) => {
      const html = renderToStaticMarkup(
        <OwnChoices
          voice={voice}
          chart={districtMap}
          atlas={realAtlas}
          view={{ ...defaultView, own }}
          ready={ready}
          setOwn={() => {}}
        />,
      )
      const [, first = ''] = /<select[^>]*>(.*?)<\/select>/.exec(html) ?? []
      return [...first.matchAll(/>([^<]+)<\/option>/g)].map(([, text]) => text!)
    }
    const names = mapMeasures.map(({ name }) => voice.pick(name))
    const before = optionsOf(false)
    expect(before.length).toBeLessThan(names.length)
    expect(before[0]).toBe(names[0])
    const longest = names.toSorted((a, b) => b.length - a.length)[0]
    expect(before).toContain(longest)
    expect(optionsOf(false, { show: 'area' })).toContain(
      voice.pick(mapMeasures.find(({ id }) => id === 'area')!.name),
    )
    expect(optionsOf(true)).toEqual(names)
  },
)
