import { analysis } from './analysis/index.ts'
import { codesAlike } from './collect/codes-alike.ts'
import { collect } from './collect/index.ts'
import { kills } from './collect/kills.ts'
import { disclosure } from './disclosure/index.ts'
import { type Bench, missesBudget } from './figure.ts'
import { paper } from './paper/index.ts'
import { report } from './report/index.ts'
import { respondent } from './respondent/index.ts'

/** Every bench, registered by hand. */
const benches: readonly Bench[] = [
  analysis,
  collect,
  kills,
  codesAlike,
  disclosure,
  paper,
  report,
  respondent,
]

/**
 * `npm run --silent bench -- NAME` measures on this machine and prints one JSON line a figure on standard output; what
 * goes on meanwhile goes to standard error. Ends with 1 when a figure misses its budget.
 */
const [name, ...rest] = process.argv.slice(2)
const bench = benches.find((each) => each.name === name)
if (bench === undefined || rest.length > 0) {
  process.stderr.write(`bench takes one name: ${benches.map((each) => each.name).join(', ')}\n`)
  process.exitCode = 1
} else {
  await bench.run((figure) => {
    process.stdout.write(`${JSON.stringify(figure)}\n`)
    if (missesBudget(figure)) process.exitCode = 1
  })
}
