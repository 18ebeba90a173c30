import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../../src/build/html'
import { recordPath } from '../../src/model/paths'
import { recordSentence } from '../../src/text/sentence'
import { RecordView } from '../../src/ui/record'
import type { Setting } from '../../src/ui/setting'
import { realAtlas, recordOf } from '../model/real-atlas'
import { chinese, english } from '../text/voices'

const setting = (voice: Setting['voice'], report: string | null = null): Setting => ({
  voice,
  release: 'test',
  address: 'https://example.org/en/',
  link: (path) => `../${path}`,
  report: () => report,
})

function html(id: string, voice = english, report: string | null = null): string {
  return renderToStaticMarkup(
    <RecordView
      setting={setting(voice, report)}
      atlas={realAtlas}
      record={recordOf(id)}
      level={1}
    />,
  )
}

describe.for([english, chinese])('a record', (voice) => {
  test(`gives both wordings, the reader’s first (${voice.lang})`, () => {
    const record = recordOf('industrial-transfer-2023-investment')
    const other = voice.lang === 'en' ? 'zh' : 'en'
    const text = html(record.id, voice)
    expect(text).toContain(record.detail!.asStated[voice.lang])
    expect(text.indexOf(record.detail!.asStated[voice.lang])).toBeLessThan(
      text.indexOf(record.detail!.asStated[other]),
    )
  })

  test(`offers its sentence to copy (${voice.lang})`, () => {
    const record = recordOf('industrial-transfer-2025-investment')
    const sentence = recordSentence(voice, realAtlas, record)
    expect(html(record.id, voice)).toContain(`data-copy="${escapeHtml(sentence)}"`)
  })
})

test('a lower bound keeps its words in the large figure', () => {
  expect(html('industrial-transfer-2025-investment')).toMatch(/more than CNY <b>110<\/b> billion/)
})

test('parts, their rest, the dollar value and the amount per project are told and linked', () => {
  const text = html('industrial-transfer-2023-investment')
  for (const id of ['industrial-transfer-2023-investment-usd', 'industrial-transfer-2023-projects'])
    expect(text).toContain(`href="../${recordPath('en', id)}"`)
  expect(text).toContain('CNY 109.082 billion')
  expect(text).toContain(english.t('chart.sectors.rest'))
  expect(text).toContain('CNY 92.138 billion')
})

test('the policy terms of an event stand with its records', () => {
  expect(html('industrial-transfer-2023-investment')).toMatch(/incentive/)
})

test('a source at its own address is linked safely, one seen in a reprint is named only', () => {
  for (const record of realAtlas.observations.values()) {
    if (record.grade !== 'C') continue
    const text = html(record.id)
    expect(text, record.id).not.toMatch(/href="http/)
    expect(text, record.id).toContain(english.t('source.reprint'))
    break
  }
  expect(html('industrial-transfer-2025-investment')).toMatch(
    /<a href="https?:[^"]*" rel="noopener noreferrer"/,
  )
})

test('a disagreement of stated and computed growth is said', () => {
  expect(html('nev-cq-2024-eic-transfer')).toMatch(/\+94\.5%/)
  expect(html('nev-cq-2024-eic-transfer')).toMatch(/90\.7/)
})

test('a wrong figure can be reported only where there is someone to report to', () => {
  const words = english.t('record.report')
  expect(html('nev-cq-2025-eic')).not.toContain(words)
  expect(html('nev-cq-2025-eic', english, 'mailto:a@example.org')).toContain(words)
})

test('no record needs an inline style', () => {
  for (const record of [...realAtlas.observations.values()].slice(0, 80))
    expect(html(record.id)).not.toMatch(/\sstyle=/)
})
