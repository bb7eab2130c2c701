/**
 * How often reports flag where nothing differs, and find what does: `npm run --silent simulate-verdicts`. Prints the
 * tables of analysis/decisions/0004-what-the-verdicts-flag-and-find.md. Some minutes; not part of the tests.
 */
import { type Flags, falseFlags, type Scene } from './false-flags.ts'
import { power } from './power.ts'

const replicates = 400
const draws = 20_000
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const print = (line: string) => process.stdout.write(`${line}\n`)

/** Four authorities in nine of each typical size, as domain research has them: 36 in all. */
const bases = Array.from({ length: 36 }, (_, place) => [20, 35, 75, 130][place % 4] ?? 20)
const scenes: Readonly<Record<string, Scene>> = {
  'Nothing differs but by chance': { bases, spread: 0 },
  'Authorities differ a little, as they do (1 % of variance)': { bases, spread: 0.1 },
}
const shown = ({ mean, any }: Flags) => `${mean.toFixed(2)} | ${percent(any)}`

for (const [name, scene] of Object.entries(scenes)) {
  print(`${name}: flags a report, and reports with any; 40 indicators, ${replicates} nations of 36.\n`)
  print('| rule | flags | any | flags, usual spread allowed for | any |')
  print('| --- | --- | --- | --- | --- |')
  for (const [rule, [plain, allowed]] of Object.entries(falseFlags(scene, replicates, 20260601))) {
    print(`| ${rule} | ${shown(plain)} | ${shown(allowed)} |`)
  }
  print('')
}

/** domain research, 2.2: what each base is said to find four times in five. */
const published = [
  { base: 20, rise: 0.25, fall: 0.22 },
  { base: 35, rise: 0.19, fall: 0.16 },
  { base: 75, rise: 0.13, fall: 0.11 },
  { base: 130, rise: 0.1, fall: 0.08 },
]
print(`How often a true difference from 4,900 others is found, ${draws} draws each.\n`)
print(
  '| answers | rise from 16 % | found alone | by the rule, one of 40 | fall from 90 % | found alone | by the rule |',
)
print('| --- | --- | --- | --- | --- | --- | --- |')
for (const { base, rise, fall } of published) {
  const up = power(base, 0.16 + rise, 0.16, draws)
  const down = power(base, 0.9 - fall, 0.9, draws)
  print(
    `| ${base} | +${100 * rise} | ${percent(up.alone)} | ${percent(up.byTheRule)} | -${100 * fall} | ${percent(down.alone)} | ${percent(down.byTheRule)} |`,
  )
}
