import type { ReportsBeside } from '../../analysis/disclosure/outputs/beside-reports.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { reportedFigures } from '../../analysis/report/reported-figures.ts'
import { breakdownsOf } from '../../surveys/breakdowns/index.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findInstrument, findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Context } from '../context.ts'
import { findPublishedSet } from '../repositories/benchmark-sets.ts'
import { readNationalReleasesOfWaves } from '../repositories/national-releases.ts'
import { findWaves } from '../repositories/waves.ts'
import { readNationalAuthorities } from './read-national-authorities.ts'
import type { WaveSource } from './read-wave-data.ts'

/**
 * What the reports of these waves show, issued or to be issued, for the gate: a researcher's output is audited together
 * with them. Null where there is no such instrument, which the plan's own check says.
 */
export async function readReportsBeside(
  { db, config }: Context,
  { waves, instrument: id, version }: WaveSource,
): Promise<ReportsBeside | null> {
  const instrument = findInstrument(id, version)
  const localised = findLocalised(id, version, sourceLanguage)
  if (!instrument || !localised) return null
  const found = await findWaves(db, waves)
  const nationals = await readNationalReleasesOfWaves(db, { waves, instrument: id, version })
  const sets = await Promise.all(nationals.map(({ benchmarkSet }) => findPublishedSet(db, benchmarkSet)))
  const breakdown = breakdownsOf(id, version)[0] ?? null
  const indicators = indicatorsOf(id, version)
  const figures: (readonly ReturnType<typeof reportedFigures>[number][])[] = []
  for (const wave of found) {
    // One wave at a time: a plan may hold several of one authority.
    const [authority] = await readNationalAuthorities(db, [wave], instrument)
    if (authority === undefined) continue
    const { own, issued } = authority
    const input = { instrument: localised, indicators, breakdown, own, others: null, benchmarkSet: null }
    const localAuthority = { id: wave.localAuthority.id }
    figures.push(reportedFigures({ ...input, localAuthority }, issued, disclosurePolicy(config.threshold)))
  }
  return {
    waves: found.map((wave) => wave.id),
    groupItem: breakdown?.item ?? null,
    groupTotals: nationals.flatMap(({ release: { name, tables } }, place) =>
      tables.some((table) => table.breakdown !== null) ? [{ name, waves: sets[place]?.waves ?? [] }] : [],
    ),
    questions: (figures[0] ?? []).map(({ tallied: { measure, sensitive } }, place) => ({
      ...{ item: measure.item, sensitive },
      figures: figures.flatMap((each) => {
        const figure = each[place]
        if (figure === undefined) return []
        const { tallied, published, shown } = figure
        return [{ whole: tallied.own, categories: tallied.categories, published, shown }]
      }),
    })),
  }
}
