import { bibtex } from '../exports/bibtex'
import { recordCitation } from '../exports/citation'
import { citationTexts } from '../exports/citation-text'
import { cslJson } from '../exports/csl'
import { ris } from '../exports/ris'
import type { Atlas, Observation } from '../model/atlas'
import type { SiteContext } from '../state/site'
import { CiteSection } from '../ui/citation'
import { RecordView } from '../ui/record'
import { Frame } from './frame'
import { settingOf } from './setting-of'

/** One record on a page of its own: the same component as the panel's, and how to cite it. */
export function RecordPage({
  site,
  atlas,
  record,
}: {
  site: SiteContext
  atlas: Atlas
  record: Observation
}) {
  const setting = settingOf(site)
  const { voice } = site
  const cited = recordCitation(voice, atlas, record, site)
  const formats = [
    ['BibTeX', bibtex(voice, cited)],
    ['RIS', ris(voice, cited)],
    ['CSL-JSON', cslJson(voice, cited)],
  ] as const
  return (
    <Frame site={site} setting={setting}>
      <RecordView setting={setting} atlas={atlas} record={record} level={1} />
      <div className="notes">
        <CiteSection voice={voice} texts={citationTexts(voice, cited)}>
          {formats.map(([name, text]) => (
            <details key={name}>
              <summary>{name}</summary>
              <div className="scroll" role="region" aria-label={name} tabIndex={0}>
                <pre>{text}</pre>
              </div>
            </details>
          ))}
        </CiteSection>
      </div>
    </Frame>
  )
}
