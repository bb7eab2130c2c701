import { disclosurePolicy } from '../../../analysis/disclosure/policy.ts'
import { protectQuotes, type ReleasedComment } from '../../../analysis/disclosure/protect-quotes.ts'
import type { BenchmarkReportInput } from '../../../analysis/report/report-input.ts'
import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { withQuotes } from '../../../analysis/report/with-quotes.ts'

/** What reviewers released in one authority: two of one theme, and one of two, each with words of its own. */
const released = (where: string): readonly ReleasedComment[] => [
  { item: 'going-well', text: `Football with my carers is best (${where}).`, themes: ['home'] },
  { item: 'going-well', text: `My room is mine (${where}).`, themes: ['home', 'having-a-say'] },
  { item: 'would-change', text: `Ask me before my meetings (${where}).`, themes: ['having-a-say'] },
]

/** A report as it is read, with the quotes that may stand in it. */
export const quoted = (
  model: ReportModel,
  { own, instrument, synthetic }: BenchmarkReportInput,
): ReportModel =>
  withQuotes(
    model,
    protectQuotes(
      released(`${model.localAuthority.id} ${model.wave.name}`),
      { band: instrument.band, answered: own.size, synthetic },
      disclosurePolicy(),
    ),
  )
