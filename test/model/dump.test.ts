import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { breakdownsOf, totalsWithParts } from '../../src/model/breakdown'
import { realAtlas } from './real-atlas'
import { breakdownRow, investmentRows, outputRows } from './printed'
import { lineRecords } from '../../src/model/lines'
import { compare } from '../../src/model/compare'
import { inCurrency } from '../../src/model/money'
import { disagreements } from '../../src/model/growth'
test('dump', () => {
  const heads = (c: string) => realAtlas.lines.filter((l) => l.chart === c && l.role === 'headline')
  writeFileSync('/tmp/tables/investment.got', heads('investment-by-event').map((l) => `# ${l.id}\n${investmentRows(l.id).join('\n')}\n`).join('\n'))
  writeFileSync('/tmp/tables/output.got', heads('nev-output').map((l) => `# ${l.id}\n${outputRows(l.id).join('\n')}\n`).join('\n'))
  const rows = ['contracted_investment','projects_signed','projects_started','projects_started_investment'].flatMap((i) => totalsWithParts(realAtlas, i)).filter((t) => t.event !== null).flatMap((t) => breakdownsOf(realAtlas, t.id)).map(breakdownRow)
  writeFileSync('/tmp/tables/sectors.got', rows.join('\n') + '\n')
  for (const l of heads('investment-by-event')) for (const o of lineRecords(realAtlas, l, 'contracted_investment')) { const m = inCurrency(realAtlas, o, 'usd'); console.log(o.id, o.value, m.kind, m.kind === 'converted' ? `${m.pair.id} ${m.rate} ${m.interval.low} ${m.interval.high}` : m.kind === 'restated' ? m.observation.id : '') }
  for (const l of realAtlas.lines) for (const i of l.indicators) { const r = lineRecords(realAtlas, l, i); r.forEach((b, n) => { const a = r[n - 1]; if (a) { try { const c = compare(realAtlas, a, b, l); if (c.kind === 'refusal') console.log(l.id, a.id, b.id, c.reason, c.break?.id); else if (c.span !== 1) console.log(l.id, a.id, b.id, c) } catch (e) { console.log('THROW', l.id, a.id, b.id, String(e)) } } }) }
  console.log(disagreements(realAtlas).map((d) => `${d.line.id} ${d.from.id}→${d.to.id} ${d.stated.record.id} ${d.stated.percent} ${JSON.stringify(d.computed)}`).join('\n'))
})
