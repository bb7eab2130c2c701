import { comparatorSetFaults } from '../../analysis/disclosure/ledger/comparator-sets.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Refusal } from '../problems.ts'
import {
  type BenchmarkSet,
  insertBenchmarkSet,
  readBenchmarkMembers,
} from '../repositories/benchmark-sets.ts'
import { countResponsesOfWaves } from '../repositories/responses.ts'
import { findWaves, type Wave } from '../repositories/waves.ts'
import { slugOf } from '../slug.ts'

/**
 * Publishes the list of waves that "other local authorities" comes from. From then on it never changes: reports
 * compared with it are in people's hands.
 */
export async function publishBenchmarkSet(
  context: Context,
  request: { readonly name: string; readonly waves: readonly string[] },
): Promise<BenchmarkSet | Refusal> {
  const found = await findWaves(context.db, request.waves)
  const waves = request.waves.map((id) => found.find((wave) => wave.id === id))
  const faults = setFaults(waves)
  const id = slugOf(request.name)
  if (id === '') {
    faults.push({ path: ['name'], code: 'name-without-letters', message: 'A name needs letters or numbers.' })
  }
  if (faults.length === 0) faults.push(...(await differenceFaults(context, request, waves)))
  if (faults.length > 0) return { refused: 'benchmark-set-not-accepted', faults }
  const set = { id, name: request.name.trim(), synthetic: waves[0]?.synthetic ?? false, waves: request.waves }
  return inTransaction(context.db, async (trx) =>
    (await insertBenchmarkSet(trx, set, context.now())) ? set : { refused: 'already-there' },
  )
}

/** Sets that share waves are told apart by those they do not share: see `comparatorSetFaults`. */
async function differenceFaults(
  { db, config }: Context,
  { name, waves }: { readonly name: string; readonly waves: readonly string[] },
  found: readonly (Wave | undefined)[],
): Promise<readonly Fault[]> {
  const published = await readBenchmarkMembers(db)
  const counts = await countResponsesOfWaves(db, [...waves, ...published.map(({ wave }) => wave)])
  const member = (wave: string, localAuthority: string) => ({
    wave,
    localAuthority,
    answers: counts.get(wave) ?? 0,
  })
  const sets = [...new Set(published.map(({ set }) => set))].map((set) =>
    published.filter((each) => each.set === set),
  )
  return comparatorSetFaults(
    { name, members: found.flatMap((wave) => (wave ? [member(wave.id, wave.localAuthority.id)] : [])) },
    sets.map((members) => ({
      name: members[0]?.name ?? '',
      members: members.map(({ wave, localAuthority }) => member(wave, localAuthority)),
    })),
    disclosurePolicy(config.threshold),
  ).map(({ message }) => ({ path: ['waves'], code: 'difference-too-small', message }))
}

function setFaults(waves: readonly (Wave | undefined)[]): Fault[] {
  const authorities = waves.map((wave) => wave?.localAuthority.id)
  return waves.flatMap((wave, index): Fault[] => {
    const path = ['waves', index]
    if (wave === undefined) return [{ path, code: 'unknown-wave', message: 'There is no such wave.' }]
    const faults: Fault[] = []
    if (wave.state !== 'sealed') {
      faults.push({
        path,
        code: 'wave-not-sealed',
        message: 'Only a sealed wave has answers to compare with.',
      })
    }
    if (authorities.indexOf(wave.localAuthority.id) !== index) {
      const message = 'One wave of each local authority: two would count its children twice.'
      faults.push({ path, code: 'local-authority-twice', message })
    }
    if (wave.synthetic !== waves[0]?.synthetic) {
      const message = 'Made-up waves and real ones are never compared with each other.'
      faults.push({ path, code: 'synthetic-and-real', message })
    }
    return faults
  })
}
