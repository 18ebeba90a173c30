import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { recordPath } from '../../src/model/paths'
import { EventView } from '../../src/ui/event'
import type { Setting } from '../../src/ui/setting'
import { realAtlas } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

function html(id: string, voice: Setting['voice'] = english): string {
  const event = realAtlas.events.get(id)
  if (event === undefined) throw new Error(`No event "${id}".`)
  const setting: Setting = {
    voice,
    release: 'test',
    address: 'https://example.org/en/',
    link: (path) => `../${path}`,
    report: () => null,
  }
  return renderToStaticMarkup(
    <EventView setting={setting} atlas={realAtlas} event={event} level={2} />,
  )
}

test('an event says what was signed, what it was in, who did what and on which terms', () => {
  const text = html('industrial-transfer-2023')
  expect(text).toContain('CNY 201.22 billion')
  expect(text).toContain(`href="../${recordPath('en', 'industrial-transfer-2023-investment')}"`)
  expect(text).toContain('CNY 109.082 billion')
  expect(text).toContain('Wanzhou District, Matchmaking: food and agriculture')
  expect(text).toMatch(/at least 2% or 4%/)
  expect(text).toMatch(/<a href="https?:[^"]*" rel="noopener noreferrer"/)
})

test('in Chinese it says the same in Chinese', () => {
  const text = html('industrial-transfer-2023', chinese)
  expect(text).toContain('2012.2亿元')
  expect(text).toContain('万州区，食品及农产品加工对接')
})

test('a visit without an amount says that none was announced', () => {
  const text = html('consular-visit-2024')
  expect(text).toContain(english.t('chart.timeline.plain'))
  expect(text).toContain('Great Wall Motors')
  expect(text).toContain('Belarus')
})

test('no event needs an inline style, and none has words missing', () => {
  for (const id of realAtlas.events.keys())
    for (const voice of [english, chinese]) {
      expect(html(id, voice)).not.toMatch(/\sstyle=|undefined|NaN/)
    }
})
