import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { fill } from '../fill.ts'
import { formatBand, formatCount, formatFieldwork } from './format-figures.ts'
import type { ReportWords } from './report-words.ts'

export type Fact = { readonly name: string; readonly value: string }

/** Whose report this is and what it rests on: the same lines on the page and in the document. */
export function aboutReport(model: ReportModel, words: ReportWords): readonly Fact[] {
  const { about } = words
  const { instrument, benchmarkSet } = model
  return [
    { name: about.wave, value: model.wave.name },
    { name: about.fieldwork, value: formatFieldwork(model.wave, words) },
    { name: about.band, value: fill(about.bandValue, { band: formatBand(instrument.band, words) }) },
    {
      name: about.instrument,
      value: fill(about.instrumentValue, { title: instrument.title, version: instrument.version }),
    },
    ...(model.scope === 'benchmark-set'
      ? []
      : [
          {
            name: about.benchmark,
            value: benchmarkSet
              ? fill(about.benchmarkValue, {
                  name: benchmarkSet.name,
                  count: formatCount(benchmarkSet.localAuthorities),
                })
              : about.noBenchmark,
          },
        ]),
  ]
}

/** One line that says where a page belongs, for the foot of every page. */
export const reportFootline = (model: ReportModel, words: ReportWords): string =>
  fill(words.footer, {
    localAuthority: model.localAuthority.name,
    wave: model.wave.name,
    band: formatBand(model.instrument.band, words),
  })

/** What kind of paper this is and whom it is about, above the title (which names the local authority). */
export const reportKind = (model: ReportModel, words: ReportWords): string =>
  fill(words.kind, { band: formatBand(model.instrument.band, words) })
