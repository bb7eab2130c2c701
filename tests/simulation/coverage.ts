/**
 * How often each 95 % interval holds the truth: `npm run --silent simulate`. Prints the table of
 * analysis/decisions/0003-what-the-intervals-cover.md. Some ten minutes; not part of the tests.
 */
import { clusteredCoverages } from './clustered-coverage.ts'
import { type Coverage, exactCoverages } from './exact-coverage.ts'
import { modelCoverages, modelSamples } from './model-coverage.ts'
import { orderedAndPooledCoverages } from './ordered-and-pooled-coverage.ts'
import { replicates, simulatedCoverages, simulatedOnce } from './simulated-coverage.ts'

const bases = [20, 35, 75, 130]
const proportions = Array.from({ length: 19 }, (_, place) => (place + 1) / 20)
const percent = (share: number) => (100 * share).toFixed(1)

function row(name: string, coverage: Coverage, over: readonly number[]): string {
  const cells = bases.map((base) => {
    const each = over.map((proportion) => coverage(base, proportion))
    const mean = each.reduce((sum, share) => sum + share, 0) / each.length
    return over.length === 1 ? percent(mean) : `${percent(mean)} (${percent(Math.min(...each))})`
  })
  return `| ${name} | ${cells.join(' | ')} |\n`
}

function table(coverages: Readonly<Record<string, Coverage>>, over: readonly number[]): void {
  process.stdout.write(`| interval | ${bases.map((base) => `n = ${base}`).join(' | ')} |\n`)
  process.stdout.write(`| --- | ${bases.map(() => '---').join(' | ')} |\n`)
  for (const [name, coverage] of Object.entries(coverages)) process.stdout.write(row(name, coverage, over))
  process.stdout.write('\n')
}

process.stdout.write('Exact: mean (lowest) over p = 0.05, 0.10, ... 0.95, in percent.\n\n')
table(exactCoverages, proportions)
process.stdout.write(`Simulated, ${replicates} samples each: mean (lowest) over the same p.\n\n`)
table(simulatedCoverages(), proportions)
process.stdout.write(`Simulated, ${replicates} samples each.\n\n`)
table(simulatedOnce(), [0.5])
process.stdout.write(
  `Simulated, ${modelSamples} samples each: mean (lowest) over p = 0.1, 0.2, 0.3, 0.5, 0.8.\n\n`,
)
const some = [0.1, 0.2, 0.3, 0.5, 0.8]
table(modelCoverages(), some)
process.stdout.write('The same in homes of five whose people answer alike.\n\n')
table(clusteredCoverages(), some)
process.stdout.write('Ordered answers, pooled authorities, drivers.\n\n')
table(orderedAndPooledCoverages(), some)
