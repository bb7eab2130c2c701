import type { Release } from '../../analysis/disclosure/ledger/release.ts'
import { nationalBreaches } from '../../analysis/report/national-breaches.ts'
import { breakdownsOf } from '../../surveys/breakdowns/index.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/tables.ts'
import type { Refusal } from '../problems.ts'
import { findPublishedSet } from '../repositories/benchmark-sets.ts'
import { readNationalReleasesOfWaves } from '../repositories/national-releases.ts'
import { findWaves } from '../repositories/waves.ts'
import { readNationalAuthorities } from './read-national-authorities.ts'

/**
 * What forbids to issue one authority's report beside reports of whole sets that hold it and are in people's hands: the
 * refusal names both. A report that says the same as an issue before of it needs no audit, and gets none: the answers of
 * others may have been deleted since.
 */
export async function refuseBesideNational(
  context: Context,
  trx: Database,
  candidate: Release,
  earlier: readonly Release[],
  refused: (earlier: string, reason: string) => Refusal,
): Promise<Refusal | null> {
  const [wave = ''] = candidate.waves
  const { instrument: id, version } = candidate
  const nationals = await readNationalReleasesOfWaves(trx, { waves: [wave], instrument: id, version })
  const instrument = context.instruments.find(id, version)
  const localised = findLocalised(id, version, sourceLanguage)
  if (!instrument || !localised) return null
  for (const { benchmarkSet, release } of nationals) {
    const counted = (each: Pick<Release, 'tables'>) =>
      JSON.stringify(
        each.tables.filter((table) => release.tables.some((one) => one.indicator === table.indicator)),
      )
    if (earlier.some((before) => counted(before) === counted(candidate))) continue
    const set = await findPublishedSet(trx, benchmarkSet)
    const waves = (await findWaves(trx, set?.waves ?? [])).filter(({ instruments }) =>
      instruments.some((each) => each.instrument === id && each.version === version),
    )
    const authorities = await readNationalAuthorities(trx, waves, instrument)
    const place = waves.findIndex((each) => each.id === wave)
    const [breach] = nationalBreaches(
      release,
      authorities.map((each, at) =>
        at === place ? { ...each, issued: [...each.issued, candidate.tables] } : each,
      ),
      {
        instrument: localised,
        indicators: indicatorsOf(id, version),
        breakdown: breakdownsOf(id, version)[0] ?? null,
      },
    )
    if (breach) {
      const { indicator, breakdown, population } = breach
      const where = breakdown === null ? indicator : `${indicator} by ${breakdown}`
      return refused(release.name, `the two together would give away ${population} (${where})`)
    }
  }
  return null
}
