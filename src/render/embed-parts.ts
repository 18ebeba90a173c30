import type { Column, Row } from '../charts/chart'
import type { Edition } from '../charts/edition'
import { standingOf } from '../charts/standing'
import { writeAddress } from '../model/address'
import { chartPath, eventPath, pictureFile, recordPath, rowsFile } from '../model/paths'
import type { Span } from '../text/voice'
import { escapeText } from './markup'
import { slimPicture } from './slim-picture'

/** What an embed shows, as markup of its places `data-part`; '' where it has nothing to say. */
export interface EmbedParts {
  readonly title: string
  readonly finding: string
  readonly summary: string
  readonly picture: string
  readonly caveat: string
  readonly source: string
  readonly links: string
  /** For readers without script, whom no other view than the default one reaches. */
  readonly still: string
  /** The rows of the chart, which its marks speak from; with cells, the table itself. */
  readonly rows: string
}

/** Complete `<svg>` strings; '' when the rows leave nothing to draw. */
export interface EmbedPictures {
  readonly compact: string
  readonly regular: string
}

/**
 * The same in Node and where an embed draws another view. All words are escaped here.
 * @param root leads from the page to the root of the site: '../../../'.
 * @param form the rows as a table to be read, as what the marks need beside the way to the table, or that way alone.
 */
export function embedParts(
  edition: Edition,
  pictures: EmbedPictures,
  root: string,
  form: RowsForm,
): EmbedParts {
  const { title, summary, caveats, empty } = edition.caption
  const names = new Map(edition.rows.map(({ key }, i) => [escapeText(key), shortKey(i)]))
  const slim = (svg: string) => slimPicture(svg, title, (key) => names.get(key) ?? key)
  return {
    title: escapeText(title),
    finding: sentence(edition, edition.caption.finding, root),
    summary: empty === null ? escapeText(summary) : '',
    picture:
      empty === null
        ? (['compact', 'regular'] as const)
            .map((width) => `<div class="${width}">${slim(pictures[width])}</div>`)
            .join('')
        : `<p>${escapeText(empty)}</p>`,
    caveat: escapeText(caveats[0] ?? ''),
    source: escapeText(sourceOf(edition)),
    links: linksOf(edition, root),
    still: stillLine(edition, root),
    rows: rowsOf(edition, root, form),
  }
}

export type RowsForm = 'table' | 'bare' | 'none'

function rowsOf(edition: Edition, root: string, form: RowsForm): string {
  if (form === 'table') return tableOf(edition, root)
  const { voice, chart } = edition
  const page = away(`${root}${chartPath(voice.lang, chart.id)}#table`, voice.t('figure.table-page'))
  return `<p>${page}</p>${form === 'bare' ? bareRows(edition) : ''}`
}

/** Marks and rows find each other by it in an embed; the row's own key stands in the row alone. */
function shortKey(index: number): string {
  return index.toString(36)
}

function sentence({ voice }: Edition, spans: readonly Span[], root: string): string {
  return spans
    .map((span) =>
      typeof span === 'string'
        ? escapeText(span)
        : away(root + recordPath(voice.lang, span.record), span.text),
    )
    .join('')
}

/** Whatever an embed leads to opens beside the page it stands in. */
function away(address: string, text: string): string {
  return `<a href="${escapeText(address)}" target="_blank" rel="noopener">${escapeText(text)}</a>`
}

function sourceOf({ rows, atlas, release, voice }: Edition): string {
  const standing = standingOf(rows, atlas, release, voice)
  const data = [standing.newest, standing.release].filter(Boolean).join(voice.t('list.space'))
  return [standing.sources, data].filter(Boolean).join(' · ')
}

function linksOf({ voice, chart, view }: Edition, root: string): string {
  const query = writeAddress(view)
  const page = root + chartPath(voice.lang, chart.id) + (query === '' ? '' : `?${query}`)
  // The files are those of the default view, whatever is shown.
  const files = query === '' ? '' : `<span>${escapeText(voice.t('embed.files'))}</span>`
  return [
    away(page, voice.t('figure.page')),
    files,
    away(root + rowsFile(chart.id, 'csv'), voice.t('embed.csv')),
    away(root + pictureFile(voice.lang, chart.id, 'light', 'png'), voice.t('embed.png')),
  ].join('')
}

function stillLine({ voice, chart }: Edition, root: string): string {
  const page = away(root + chartPath(voice.lang, chart.id), voice.t('figure.page'))
  return `${escapeText(voice.t('embed.still'))}${voice.t('list.space')}${page}`
}

/** What the marks of a picture say and lead to, not to be seen. */
export function bareRows(edition: Edition): string {
  const rows = edition.rows.map((row, i) => `<tr${factsOf(edition, row, i)}>`).join('')
  return `<table hidden><tbody>${rows}</table>`
}

function tableOf(edition: Edition, root: string): string {
  const { chart, voice, rows, caption } = edition
  const columns = chart.columns(voice)
  const head = columns
    .map((column) => `<th scope="col"${kindOf(column)}>${escapeText(column.header)}`)
    .join('')
  const body = rows
    .map((row, index) => {
      const cells = columns.map((column, i) => {
        const inner = cellOf(edition, column, row, root)
        const kind = column.value(row) === null ? '' : kindOf(column)
        return i === 0 ? `<th scope="row">${inner}` : `<td${kind}>${inner}`
      })
      return `<tr${factsOf(edition, row, index)}>${cells.join('')}`
    })
    .join('')
  return (
    `<details><summary>${escapeText(voice.t('figure.table'))}</summary>` +
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeText(caption.title)}">` +
    `<table><thead><tr>${head}<tbody>${body}</table></div></details>`
  )
}

function factsOf({ chart, voice }: Edition, row: Row, index: number): string {
  const facts: Readonly<Record<string, string | number | undefined>> = {
    key: shortKey(index),
    name: row.key,
    say: chart.says(row, voice),
    record: row.records[0],
    event: eventOf(row),
    x: row.cell?.column,
    y: row.cell?.row,
  }
  return Object.entries(facts)
    .map(([name, value]) =>
      value === undefined ? '' : ` data-${name}="${escapeText(String(value))}"`,
    )
    .join('')
}

function cellOf(edition: Edition, column: Column<Row>, row: Row, root: string): string {
  const { lang } = edition.voice
  if (column.spans !== undefined) return sentence(edition, column.spans(row), root)
  const text = column.text(row)
  const event = eventOf(row)
  const [record] = row.records
  if (column.link !== true || text === '') return escapeText(text)
  if (event !== undefined) return away(root + eventPath(lang, event), text)
  return record === undefined ? escapeText(text) : away(root + recordPath(lang, record), text)
}

function eventOf({ leadsToEvent, event }: Row): string | undefined {
  return leadsToEvent === true ? event?.id : undefined
}

function kindOf({ numeric }: Column<Row>): string {
  return numeric === true ? ' class="n"' : ''
}
