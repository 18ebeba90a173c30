import { describe, expect, test } from 'vitest'
import { figureText } from '../../src/text/figure'
import { recordSentence, statedPercent } from '../../src/text/sentence'
import { sourcesOf } from '../../src/text/sources-text'
import type { Voice } from '../../src/text/voice'
import { realAtlas, recordOf } from '../model/real-atlas'
import { chinese, english } from './voices'

const said = (voice: Voice, id: string) => recordSentence(voice, realAtlas, recordOf(id))
const records = [...realAtlas.observations.values()]

describe('a record as a sentence', () => {
  test('a bound at an event is said as a bound, with its scope, its counter and its source', () => {
    expect(said(english, 'industrial-transfer-2025-investment')).toBe(
      'At the 2025 China Industrial Transfer & Development Matchmaking Activities (Chongqing) on 25 November 2025, contracts worth more than CNY 110 billion were signed (whole event; counted by the organiser; iChongqing, 25 November 2025).',
    )
    expect(said(chinese, 'industrial-transfer-2025-investment')).toBe(
      '2025年11月25日，2025中国产业转移发展对接活动（重庆）签约投资额超过1100亿元（活动总体；主办方公布；iChongqing，2025年11月25日）。',
    )
  })

  test('a level stands with its place and its year, and growth as stated', () => {
    expect(said(english, 'nev-cq-2024-statbureau')).toBe(
      "New energy vehicle output, Chongqing, 2024: 953,200 vehicles (counted by the statistics bureau; growth as stated: +90.5%; People's Daily Online Chongqing, 21 January 2025).",
    )
    expect(said(chinese, 'nev-cq-2024-statbureau')).toBe(
      '2024年，重庆市新能源汽车产量为95.32万辆（统计局统计；公布增速：+90.5%；人民网重庆频道，2025年1月21日）。',
    )
  })

  test('a part names its category, and its place where the event does not', () => {
    expect(said(english, 'smart-china-expo-2023-large-projects-100')).toBe(
      'Smart China Expo 2023, 4 September 2023: 5 projects were signed in the category “Projects of CNY 10 billion or more” (Chongqing; large projects; counted by the organiser; Xinhua, carried by Southeast Net (fjsen.com), 5 September 2023).',
    )
    expect(said(chinese, 'smart-china-expo-2023-large-projects-100')).toBe(
      '2023年9月4日，2023中国国际智能产业博览会“100亿元及以上项目”类签约5个项目（重庆市；大项目；主办方公布；新华社（东南网转载），2023年9月5日）。',
    )
  })

  test('a signing without an event of its own happens in its place', () => {
    expect(said(english, 'shizhu-2024-10-contracts')).toBe(
      'On 31 October 2024, contracts worth CNY 6.09 billion were signed in Shizhu Tujia Autonomous County (signing ceremony; counting body not named; Chongqing Daily, seen in a reprint).',
    )
    expect(said(chinese, 'shizhu-2024-10-contracts')).toBe(
      '2024年10月31日，石柱土家族自治县签约投资额60.9亿元（集中签约；统计单位未注明；重庆日报，转载件）。',
    )
  })

  test('a target says that it is one', () => {
    expect(said(english, 'yubei-wcifit-2025-contracts')).toBe(
      "Contracted investment, 7th Western China International Fair for Investment and Trade, 22–25 May 2025: CNY 17.55 billion (Yubei District; counted by the district or county government; target or forecast; Yubei District People's Government, 21 May 2025).",
    )
    expect(said(chinese, 'yubei-wcifit-2025-contracts')).toBe(
      '2025年5月22—25日，第七届中国西部国际投资贸易洽谈会签约投资额为175.5亿元（渝北区；区县政府统计；目标或预测；渝北区人民政府，2025年5月21日）。',
    )
  })

  test('an event whose name says 签约 does not say it twice', () => {
    expect(said(english, 'cci-2016-batch2-projects')).toBe(
      'Second batch of projects of the China-Singapore (Chongqing) Connectivity Initiative, 19 May 2016: 25 projects were signed (Area of the China-Singapore (Chongqing) Demonstration Initiative on Strategic Connectivity; whole event; counted by the organiser; Xinhua, 20 May 2016, seen in a reprint).',
    )
    expect(said(chinese, 'cci-2016-batch2-projects')).toBe(
      '2016年5月19日，中新（重庆）战略性互联互通示范项目第二批重点项目签约25个项目（中新（重庆）战略性互联互通示范项目范围；活动总体；主办方公布；新华社，2016年5月20日，转载件）。',
    )
  })

  test('a level within the year stands as of its day', () => {
    expect(said(english, 'charge-2022-may-facilities')).toBe(
      'Charging piles, Chongqing, as of 31 May 2022: about 67,000 (charging and battery swapping; stated by the company itself; original publisher not shown, seen in a reprint).',
    )
    expect(said(chinese, 'charge-2022-may-facilities')).toBe(
      '截至2022年5月31日，重庆市充电桩数约6.7万个（充换电设施；企业自行公布；原发布者未注明，转载件）。',
    )
  })

  test('a fall keeps its minus sign', () => {
    expect(said(english, 'gdp-growth-2022-beibei')).toBe(
      "Growth of gross domestic product, Beibei District, 2022: −0.9% (counted by the district or county government; Beibei District People's Government, seen in a reprint).",
    )
    expect(said(chinese, 'gdp-growth-2022-beibei')).toBe(
      '2022年，北碚区地区生产总值增速为−0.9%（区县政府统计；北碚区人民政府，转载件）。',
    )
  })

  test('an average over years names its years', () => {
    expect(said(english, 'nevg-cq-2018-2022-average')).toBe(
      "Growth of NEV output, Chongqing, 2018–2022: 98% (average of several years; counting body not named; Xinhua (on People's Daily Online), 23 January 2024).",
    )
    expect(said(chinese, 'nevg-cq-2018-2022-average')).toBe(
      '2018—2022年，重庆市新能源汽车产量增速为98%（多年平均；统计单位未注明；新华社（见人民网），2024年1月23日）。',
    )
  })

  test('a sum since the start of a programme names both days', () => {
    expect(said(english, 'cci-2025-finance-value')).toBe(
      'Cumulative contracted investment (Cross-border financing actually raised), Area of the China-Singapore (Chongqing) Demonstration Initiative on Strategic Connectivity, 7 November 2015 to 10 November 2025: USD 21.7 billion (whole event; counted by the organiser; Original publisher not shown, 10 November 2025, seen in a reprint).',
    )
    expect(said(chinese, 'cci-2025-finance-value')).toBe(
      '2015年11月7日至2025年11月10日，中新（重庆）战略性互联互通示范项目范围累计签约金额（跨境融资（实际融资额））为217亿美元（活动总体；主办方公布；原发布者未注明，2025年11月10日，转载件）。',
    )
  })
})

/** Every record in both languages. */
const spoken = records.flatMap((o) =>
  [english, chinese].map((voice) => ({ o, voice, sentence: recordSentence(voice, realAtlas, o) })),
)

describe('every record', () => {
  test('has one complete sentence in both languages', () => {
    for (const { o, voice, sentence } of spoken) {
      expect(sentence, o.id).not.toMatch(/undefined|null|NaN|[{}]| {2}|\(\)|（）|[;；,，] ?[)）]/)
      expect(sentence, o.id).toMatch(voice.lang === 'en' ? /^[^a-z].*\)\.$/ : /）。$/)
    }
  })

  test('says its figure with its qualifier, and its best source', () => {
    for (const { o, voice, sentence } of spoken) {
      expect(sentence, o.id).toContain(figureText(voice, o))
      const best = sourcesOf(realAtlas, o)[0]
      expect(sentence, o.id).toContain(best ? voice.pick(best.publisher) : 'no source')
    }
  })

  test('says where it is, or stands at an event whose name does', () => {
    for (const { o, voice, sentence } of spoken) {
      const place = realAtlas.geographies.get(o.geography)
      const name = place === undefined ? 'no place' : voice.pick(place.name)
      const core = voice.lang === 'en' ? name.replace(/ (District|County)$/, '') : name.slice(0, 2)
      expect(sentence, o.id).toContain(core)
    }
  })

  test.each([
    ['P', 'provisional', '初步数'],
    ['E', 'estimate', '估计数'],
    ['F', 'target or forecast', '目标或预测'],
  ] as const)('of status %s says that it is %s', (status, inEnglish, inChinese) => {
    const such = spoken.filter(({ o }) => o.status.includes(status))
    expect(such.length).toBeGreaterThan(0)
    for (const { o, voice, sentence } of such)
      expect(sentence, o.id).toContain(voice.lang === 'en' ? inEnglish : inChinese)
  })

  test('seen only in a reprint says so', () => {
    for (const { o, voice, sentence } of spoken.filter(({ o }) => o.grade === 'C'))
      expect(sentence, o.id).toContain(voice.lang === 'en' ? 'seen in a reprint' : '转载件')
  })

  test('that is a target is not told as something that happened', () => {
    for (const { o, sentence } of spoken.filter(({ o }) => o.status.includes('F')))
      expect(sentence, o.id).not.toMatch(/were signed|was started/)
  })
})

test('a stated rate keeps its digits and takes a sign', () => {
  expect(statedPercent('94.5')).toBe('+94.5%')
  expect(statedPercent('-4.10')).toBe('\u22124.10%')
})
