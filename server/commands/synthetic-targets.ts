import { parseArgs } from 'node:util'
import { syntheticNation } from '../../analysis/synthetic/synthetic-nation.ts'
import { targetReport } from '../../analysis/synthetic/target-report.ts'
import { ages4To7V1 } from '../../surveys/instruments/ages-4-7/v1.ts'
import { ages8To10V1 } from '../../surveys/instruments/ages-8-10/v1.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { careLeavers16To25V1 } from '../../surveys/instruments/care-leavers-16-25/v1.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'

/**
 * `npm run --silent synthetic [-- --seed 7]`: how close the made-up nation comes to each published figure, one line a
 * target, and whether it shows each published finding. Ends with 1 when one is missed.
 */
function readSeed(): number | null {
  try {
    const { values } = parseArgs({ options: { seed: { type: 'string', default: '20260601' } } })
    const seed = Number(values.seed)
    return Number.isInteger(seed) && seed >= 0 ? seed : null
  } catch {
    return null
  }
}

const instruments = [ages4To7V1, ages8To10V1, ages11To17V1, careLeavers16To25V1]
const seed = readSeed()
if (seed === null) {
  console.error('synthetic takes one option: --seed and a whole number.')
  process.exitCode = 1
} else {
  const missed = instruments.map((instrument) =>
    print(targetReport(syntheticNation(seed, instrument)), instrument),
  )
  process.exitCode = missed.some((count) => count > 0) ? 1 : 0
}

/** Prints how close one band comes and gives the number missed. */
function print({ targets, directions }: ReturnType<typeof targetReport>, { band }: Instrument): number {
  const figure = (value: number) => value.toFixed(1).padStart(6)
  console.log(`Made-up nation, ages ${band}, seed ${seed}: published, measured, off (allowed)\n`)
  for (const { published, measured, off, within, met, what, unit, source } of targets) {
    const signed = `${off < 0 ? '' : '+'}${off.toFixed(1)}`.padStart(6)
    const mark = met ? 'met   ' : 'MISSED'
    console.log(
      `${mark} ${figure(published)} ${figure(measured)} ${signed} (${within}) ${unit.padEnd(10)} ${what} [${source}]`,
    )
  }
  if (directions.length > 0) console.log('\nPublished findings without a figure: one share above another\n')
  for (const { above, below, holds, what, source } of directions) {
    console.log(`${holds ? 'holds ' : 'FAILS '} ${figure(above)} ${figure(below)} ${what} [${source}]`)
  }
  const missed = targets.filter(({ met }) => !met).length + directions.filter(({ holds }) => !holds).length
  const all = targets.length + directions.length
  console.log(`\n${all - missed} of ${all} as published\n`)
  return missed
}
