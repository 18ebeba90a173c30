import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { columnsOf, fileOf, type TableName, tableNames } from '../../src/build/schema'

type Cells = Record<string, string>
export type Tables = Record<TableName, Cells[]>

/** Three editions of a fair, one gap, one breakdown, one conflict: valid as it stands. */
export function tinyAtlas(): Tables {
  return {
    sources: [
      source('bureau-2021', 'A', 'https://example.org/2021'),
      source('daily-2022', 'B', 'https://example.org/2022'),
      source('reprint-2022', 'C', ''),
      source('daily-2024', 'B', 'https://example.org/2024'),
    ],
    indicators: [indicator('contracted_investment', 'CNY_billion', 'flow')],
    series: [{ id: 'fair', name_en: 'Fair', name_zh: '交易会' }],
    events: [
      event('fair-2021', '2021-05-20', '2021-05-23'),
      event('fair-2022', '2022-07-21', '2022-07-24'),
      event('fair-2024', '2024-05-23', '2024-05-26'),
    ],
    geographies: [
      place('chongqing', {}),
      place('old-town', { valid_to: '2021-12-31' }),
      place('new-town', { valid_from: '2022-01-01', predecessors: 'old-town' }),
    ],
    groups: [{ id: 'centre', name_en: 'Centre', name_zh: '中心' }],
    sectors: [
      { id: 'autos', kind: 'industry', cluster: 'vehicles', name_en: 'Cars', name_zh: '汽车' },
      { id: 'chips', kind: 'industry', cluster: 'vehicles', name_en: 'Chips', name_zh: '芯片' },
    ],
    observations: [
      figure('fair-2021-amount', 'fair-2021', '2021-05-20', '2021-05-23', '100.5', {
        sources: 'bureau-2021',
      }),
      figure('fair-2021-autos', 'fair-2021', '2021-05-20', '2021-05-23', '60', {
        sources: 'bureau-2021',
        sector: 'autos',
        part_of: 'fair-2021-amount',
        breakdown: 'by-sector',
      }),
      figure('fair-2021-chips', 'fair-2021', '2021-05-20', '2021-05-23', '40', {
        sources: 'bureau-2021',
        sector: 'chips',
        part_of: 'fair-2021-amount',
        breakdown: 'by-sector',
      }),
      figure('fair-2022-amount', 'fair-2022', '2022-07-21', '2022-07-24', '120', {
        sources: 'daily-2022',
        preferred: 'yes',
        conflicts_with: 'fair-2022-amount-alt',
        stated_growth_percent: '19.4',
      }),
      figure('fair-2022-amount-alt', 'fair-2022', '2022-07-21', '2022-07-24', '118', {
        sources: 'reprint-2022',
        conflicts_with: 'fair-2022-amount',
      }),
      figure('fair-2024-amount', 'fair-2024', '2024-05-23', '2024-05-26', '90', {
        sources: 'daily-2024',
        qualifier: 'at_least',
        note_en: 'A lower bound, "more than".\nNo parts.',
        note_zh: '为下限。',
      }),
    ],
    lines: [
      {
        id: 'fair',
        role: 'headline',
        chart: 'investment-by-event',
        series: 'fair',
        indicators: 'contracted_investment',
        geography: 'chongqing',
        scope: 'whole-event',
        basis: 'organiser',
        period_kind: 'event',
        name_en: 'Fair',
        name_zh: '交易会',
        order: '1',
      },
    ],
    breaks: [
      {
        id: 'break-2024',
        series: 'fair',
        date: '2024-05-23',
        reason_en: 'Counted otherwise.',
        reason_zh: '统计口径不同。',
        sources: 'daily-2024',
      },
    ],
    gaps: [
      { line: 'fair', year: '2023', reason: 'not-held', note_en: 'Not held.', note_zh: '未举办。' },
    ],
    roles: [{ geography: 'new-town', event: 'fair-2022', role: 'visited', sources: 'daily-2022' }],
    vocabulary: words({
      scope: ['whole-event'],
      basis: ['organiser'],
      unit: ['CNY_billion'],
      qualifier: ['exact', 'at_least', 'at_most', 'about', 'nearly'],
      status: ['A', 'F'],
      grade: ['A', 'B', 'C', 'D'],
      period_kind: ['event', 'stock'],
      role: ['visited'],
      line_role: ['headline'],
      cluster: ['vehicles'],
      family: ['investment'],
      geography_kind: ['district'],
      source_kind: ['media'],
      sector_kind: ['industry'],
      indicator_kind: ['flow'],
      breakdown: ['by-sector', 'by-sector-overlapping'],
      gap_reason: ['not-held'],
    }),
    tiles: [
      { geography: 'chongqing', column: '0', row: '1' },
      { geography: 'new-town', column: '0', row: '2' },
      { geography: 'old-town', column: '0', row: '2' },
    ],
    'left-out': [{ id: 'fair-2020-amount', reason_en: 'A repeat.', reason_zh: '重复。' }],
  }
}

/** Writes the tables to a fresh folder and returns it. Row n of a table stands in line n + 2. */
export function written(tables: Tables): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-atlas-'))
  mkdirSync(folder, { recursive: true })
  for (const name of tableNames) writeFileSync(join(folder, fileOf(name)), csv(name, tables[name]))
  return folder
}

export function csv(name: TableName, rows: readonly Cells[]): string {
  const columns = columnsOf(name)
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','))
  return `${[columns.join(','), ...lines].join('\n')}\n`
}

/** The row of an id, to be changed. */
export function row(tables: Tables, table: TableName, id: string): Cells {
  const found = tables[table].find((cells) => cells.id === id)
  if (found === undefined) throw new Error(`${table} has no row ${id}`)
  return found
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function source(id: string, grade: string, url: string): Cells {
  return {
    id,
    title: 'Report',
    publisher_en: 'Daily',
    publisher_zh: '日报',
    language: 'en',
    kind: 'media',
    grade,
    url,
  }
}

function indicator(id: string, unit: string, kind: string): Cells {
  const definition = { definition_en: 'What is signed.', definition_zh: '签约额。' }
  const name = { name_en: 'Signed amount', name_zh: '签约额' }
  return { id, family: 'investment', unit, kind, additive: 'no', ...name, ...definition }
}

function event(id: string, start: string, end: string): Cells {
  const name = { name_en: 'Fair', name_zh: '交易会' }
  return { id, series: 'fair', ...name, start, end, geographies: 'chongqing' }
}

function place(id: string, cells: Cells): Cells {
  return { id, kind: 'district', name_en: id, name_zh: '地方', group: 'centre', ...cells }
}

function figure(
  id: string,
  at: string,
  start: string,
  end: string,
  value: string,
  cells: Cells,
): Cells {
  return {
    id,
    indicator: 'contracted_investment',
    value,
    step: '0.1',
    unit: 'CNY_billion',
    qualifier: 'exact',
    status: 'A',
    period_start: start,
    period_end: end,
    period_kind: 'event',
    geography: 'chongqing',
    event: at,
    scope: 'whole-event',
    basis: 'organiser',
    as_stated_en: `${value} billion yuan`,
    as_stated_zh: value,
    ...cells,
  }
}

function words(kinds: Readonly<Record<string, readonly string[]>>): Cells[] {
  return Object.entries(kinds).flatMap(([kind, ids]) =>
    ids.map((id, order) => ({ kind, id, name_en: id, name_zh: '词', order: String(order) })),
  )
}
