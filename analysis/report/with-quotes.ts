import type { PublishedQuote } from '../published/published-quote.ts'
import type { ReportBlock, ReportModel, ReportSection } from './report-model.ts'
import { whatTheySaidId } from './sections/what-they-said.ts'

/**
 * The report with what children wrote, as reviewers have released it by now: put in each time the report is read, since a
 * figure cannot be taken back and a quote can. Without quotes the report stays as it was issued.
 *
 * No quote stands beside a hidden group: where figures of the section it would stand in are hidden, words would be read as
 * those of the few who are behind the mark; and where the report hides who answered, nobody is quoted at all.
 */
export function withQuotes(model: ReportModel, quotes: readonly PublishedQuote[]): ReportModel {
  if (quotes.length === 0 || model.participation.status === 'hidden') return model
  const block = { kind: 'quotes', quotes } as const
  const place = model.sections.findIndex(({ id }) => id === whatTheySaidId)
  if (place >= 0) {
    if (model.sections[place]?.blocks.some(hidesSomebody)) return model
    const sections = model.sections.map((section, each) =>
      each === place ? { ...section, blocks: [...section.blocks, block] } : section,
    )
    return { ...model, sections }
  }
  const section: ReportSection = {
    id: whatTheySaidId,
    domain: null,
    heading: 'In their own words',
    blocks: [block],
  }
  const before = model.sections.findIndex(({ id }) => id === 'how-sure-and-how-done')
  const at = before < 0 ? model.sections.length : before
  return { ...model, sections: model.sections.toSpliced(at, 0, section) }
}

const hidesSomebody = (block: ReportBlock): boolean =>
  'table' in block && block.table.rows.some(({ status }) => status === 'hidden')
