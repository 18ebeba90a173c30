import { expect, test } from 'vitest'
import { embedSize, heightsOf } from '../../src/build/embed-sizes'
import { chartOf } from '../../src/charts'
import { editionOf } from '../../src/charts/edition'
import { heightAt as heightOfFrame } from '../../src/exports/frame-size'
import { defaultView } from '../../src/model/view'
import { pagePicture } from '../../src/render/picture'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const stamp = { release: 'r1', newest: '2026-03', siteUrl: null }
const site = {
  pictureOf: ({ chart, rows, voice }: ReturnType<typeof editionOf>, width: 'compact' | 'regular') =>
    pagePicture(chart, rows, width, voice),
}

test.for(['sectors', 'timeline', 'nev-output'])(
  'ratio and least height of %s are enough at every width, and so are the two steps',
  (id) => {
    for (const voice of [english, chinese]) {
      const edition = editionOf(chartOf(id), voice, realAtlas, defaultView, stamp)
      const { ratio, minHeight, steps } = embedSize(site, edition)
      const heightAt = heightsOf(site, edition)
      for (let width = 320; width <= 1200; width += 3) {
        const height = heightAt(width)
        // Between two widths that were looked at words may break once more.
        expect(Math.max((width * ratio[1]) / ratio[0], minHeight) + 30).toBeGreaterThan(height)
        expect((width < steps.below ? steps.narrow : steps.wide) + 30).toBeGreaterThan(height)
      }
    }
  },
)

test.for([
  ['sectors', chinese],
  ['investment-by-event', english],
  ['nev-output', english],
  ['nev-context', chinese],
] as const)(
  'a frame of %s is high enough at every width and hardly higher than it needs',
  ([id, voice]) => {
    const edition = editionOf(chartOf(id), voice, realAtlas, defaultView, stamp)
    const { frame } = embedSize(site, edition)
    const needs = heightsOf(site, edition)
    const blanks: number[] = []
    for (let width = 320; width <= 1200; width += 7) {
      const blank = heightOfFrame(frame, width) - needs(width)
      // What is needed counts a margin of 8 px in; between two widths a line may break once more.
      expect(blank, `${width}`).toBeGreaterThan(-30)
      if (width >= 544) expect(blank, `${width}`).toBeLessThan(150)
      blanks.push(blank)
    }
    expect(blanks.reduce((sum, blank) => sum + blank) / blanks.length).toBeLessThan(60)
  },
)
