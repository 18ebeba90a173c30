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

test('a visit without a signing says so, under no heading of signings', () => {
  const text = html('consular-visit-2024')
  expect(text).toContain(english.t('event.no-signing'))
  expect(text).not.toContain(english.t('event.signed'))
  expect(text).toContain('Great Wall Motors')
  expect(text).toContain('Belarus')
})

test('no event needs an inline style, and none has words missing', () => {
  for (const id of realAtlas.events.keys())
    for (const voice of [english, chinese]) {
      expect(html(id, voice)).not.toMatch(/\sstyle=|undefined|NaN/)
    }
})

test('a figure seen in a reprint says so; dollars stand beside their yuan', () => {
  expect(html('wcifit-2021')).toContain(english.t('source.reprint'))
  expect(html('industrial-transfer-2025')).toContain('also stated as')
})

test('an event says why it does not compare, and what changed with the borders', () => {
  const reason =
    realAtlas.breaks.find(({ series }) => series === 'european-visit')?.reason.en ?? '?'
  expect(html('european-visit-2025')).toContain(reason)
  expect(html('borders-2025')).toContain('Beibei gave five subdistricts')
})

test('parts of the amount and parts of the projects stand under headings of their own', () => {
  const headings = [...html('european-visit-2025').matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(
    ([, text]) => text,
  )
  expect(new Set(headings).size).toBe(headings.length)
})
