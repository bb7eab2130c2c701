import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import type { Context } from '../../server/context.ts'
import { insertLocalAuthority } from '../../server/repositories/local-authorities.ts'
import { insertResponses } from '../../server/repositories/responses.ts'
import { insertWave } from '../../server/repositories/waves.ts'
import { publishBenchmarkSet } from '../../server/services/publish-benchmark-set.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'

export const authorities = 150
const answersEach = 60
const years = ['2024', '2026'] as const

/** Two sealed waves of 150 authorities, sixty answers each, and a benchmark set of each year's. */
export async function loadMadeUpAuthorities(context: Context): Promise<void> {
  const { id: instrument, version } = ages11To17V1
  const fingerprint = findLocalised(instrument, version, 'en')?.fingerprint ?? ''
  for (const year of years) {
    const waves: string[] = []
    for (let place = 0; place < authorities; place += 1) {
      const localAuthority = {
        id: `la-${place}`,
        name: `Authority ${place}`,
        nation: 'england',
        gssCode: null,
      } as const
      if (year === years[0]) await insertLocalAuthority(context.db, localAuthority)
      const wave = `la-${place}-${year}`
      waves.push(wave)
      await insertWave(context.db, {
        ...{ id: wave, name: `Spring ${year}`, state: 'sealed', synthetic: true, localAuthority },
        ...{ opensOn: `${year}-03-02`, closesOn: `${year}-04-24` },
        instruments: [{ instrument, version, fingerprint, eligible: 3 * answersEach }],
      })
      const people = syntheticResponses(place + Number(year), ages11To17V1, {
        count: answersEach,
        profile: 'typical',
      })
      await insertResponses(
        context.db,
        people.map(({ answers }) => ({
          ...{ wave_id: wave, id: context.random.id(), instrument, version, language: 'not-kept' },
          ...{ mode: 'screen' as const, helper_role: 'not-kept' as const, answers },
        })),
      )
    }
    await publishBenchmarkSet(context, { name: `All of ${year}`, waves })
  }
}
