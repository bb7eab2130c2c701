import { auditUnion } from '../../analysis/disclosure/ledger/audit-union.ts'
import { mayReissue, sameAnswers } from '../../analysis/disclosure/ledger/may-reissue.ts'
import { type Release, releasedTables } from '../../analysis/disclosure/ledger/release.ts'
import { yalpsSolver } from '../../analysis/disclosure/linear/yalps-solver.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { insertRefusedRelease } from '../repositories/refused-releases.ts'
import { insertRelease, lockReleases, readReleases, type StoredRelease } from '../repositories/releases.ts'
import { holdSealed } from '../repositories/waves.ts'
import { programVersion } from '../version.ts'
import { refuseBesideNational } from './refuse-beside-national.ts'

/** What a report depends on besides the answers: where none of it changed, the report that was issued stands. */
export type Edition = {
  readonly wave: string
  readonly instrument: string
  readonly version: number
  readonly benchmarkSet: string | null
}

/** The report in its readers' hands, if this edition of it was issued: a release is frozen, and nothing is counted again. */
export async function findIssued(context: Context, edition: Edition): Promise<ReportModel | undefined> {
  const [latest] = (await readReleases(context.db, edition)).toReversed()
  return latest && isEdition(context, latest, edition) ? latest.model : undefined
}

const isEdition = ({ config }: Context, stored: StoredRelease, edition: Edition): boolean =>
  stored.benchmarkSet === edition.benchmarkSet &&
  stored.programVersion === programVersion() &&
  stored.release.threshold === config.threshold

/**
 * Issues a report: audited together with everything released before from the same answers, then stored with the ledger's
 * rows. One that would break an earlier one's protection is refused, and the refusal names both.
 */
export async function releaseReport(
  context: Context,
  edition: Edition,
  model: ReportModel,
  /** Who asks for it; null at the server's own console. */
  by: string | null = null,
): Promise<{ readonly model: ReportModel } | Refusal> {
  const outcome = await inTransaction<{ readonly model: ReportModel } | Kept>(context.db, async (trx) => {
    await lockReleases(trx, edition.wave)
    // Deleted while the report was made: what was counted is gone, or was never there.
    if (!(await holdSealed(trx, [edition.wave]))) return { refused: 'wave-deleted' }
    const stored = await readReleases(trx, edition)
    const [latest] = stored.toReversed()
    if (latest && isEdition(context, latest, edition)) return { model: latest.model }
    const issue = (latest?.issue ?? 0) + 1
    const tables = releasedTables(
      model.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('table' in block ? [block.table] : [])),
      ),
    )
    const release: Release = {
      name: `${model.title}, ${model.wave.name}, issue ${issue}`,
      waves: [edition.wave],
      instrument: edition.instrument,
      version: edition.version,
      threshold: context.config.threshold,
      tables,
    }
    const earlier = stored.map((each) => each.release)
    const refusal =
      refusalOfRelease(earlier, release) ??
      (await refuseBesideNational(context, trx, release, earlier, (national, reason) =>
        refused(release.name, national, reason),
      ))
    // Written down and not rolled back: whoever answers for what is published sees what was kept back, too.
    if (refusal) {
      await insertRefusedRelease(trx, {
        ...{ id: context.random.id(), wave: edition.wave, instrument: edition.instrument },
        ...{ version: edition.version, name: release.name, reason: refusal.detail ?? '' },
        ...{ refusedOn: dayOf(context.now()), askedBy: by },
      })
      return { keptBack: refusal }
    }
    const { benchmarkSet } = edition
    const version = programVersion()
    await insertRelease(
      trx,
      edition,
      { release, issue, benchmarkSet, programVersion: version, model },
      dayOf(context.now()),
      by,
    )
    return { model }
  })
  return 'keptBack' in outcome ? outcome.keptBack : outcome
}

type Kept = { readonly keptBack: Refusal }

/** What forbids to issue a release beside the earlier ones of the same waves. */
export function refusalOfRelease(earlier: readonly Release[], release: Release): Refusal | null {
  for (const before of earlier) {
    const [change] = mayReissue(before, release)
    if (change) {
      return refused(
        release.name,
        before.name,
        `the answers have changed by a few people since (${change.indicator}, ${change.population}), who would be the difference of the two`,
      )
    }
  }
  const same = earlier.filter((before) => sameAnswers(before, release))
  const [breach] = auditUnion(same, release, yalpsSolver)
  if (breach === undefined) return null
  const where = breach.breakdown === null ? breach.indicator : `${breach.indicator} by ${breach.breakdown}`
  return refused(
    release.name,
    breach.hiddenBy,
    `the two together would give away ${breach.population} (${where}), which is kept back there`,
  )
}

const refused = (release: string, earlier: string, reason: string): Refusal => ({
  refused: 'release-refused',
  detail: `“${release}” cannot be issued beside “${earlier}”: ${reason}. The report issued before stays as it is.`,
})
