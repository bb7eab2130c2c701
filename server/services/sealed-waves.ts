import type { Context } from '../context.ts'
import { listWaves } from '../repositories/waves.ts'

/** Every sealed wave, with the instrument versions of it that this server still knows. No counts: those are results. */
export async function sealedWaves({ db, instruments: catalogue }: Context) {
  const waves = (await listWaves(db, undefined)).filter(({ state }) => state === 'sealed')
  return waves.map(({ id, name, opensOn, synthetic, localAuthority, instruments }) => ({
    ...{ id, name, opensOn, synthetic },
    localAuthority: { id: localAuthority.id, name: localAuthority.name },
    instruments: instruments.flatMap(({ instrument, version }) => {
      const found = catalogue.find(instrument, version)
      return found ? [{ id: instrument, version, band: found.band }] : []
    }),
  }))
}
