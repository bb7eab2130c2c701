import { paperVariants } from '../../server/documents/paper/paper-variants.ts'
import { typesetPaperForm, typesetPrintRun } from '../../server/documents/paper/typeset-paper-form.ts'
import { paperInput } from '../../server/paper/paper-input.ts'
import { mostSheets, sheetsAtATime } from '../../server/services/print-sheets.ts'
import { findLocalised, instrumentVersions } from '../../surveys/instruments/index.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { type Bench, median, rounded } from '../figure.ts'

const runs = 3
const sheets = 10

const forms = instrumentVersions.flatMap(({ id, version }) =>
  Object.keys(languagesByCode)
    .filter((language) => findLocalised(id, version, language) !== undefined)
    .map((language) => ({ instrument: id, version, language })),
)

/** How long a form takes to typeset, with the place of each box, and how long each copy of a print run. */
export const paper: Bench = {
  name: 'paper',
  async run(print) {
    for (const [place, form] of forms.entries()) {
      const variant = paperVariants[place % paperVariants.length]?.id ?? 'standard'
      const printed = { ...form, variant, nation: 'england', synthetic: false } as const
      const { pages } = await typesetPaperForm(paperInput(printed, [null]))
      // Another number each time: what was set before is remembered, and a real one is always new.
      const alone = await timed((run) => typesetPaperForm(paperInput(printed, [`RUN${run}`])))
      const copies = await timed((run) =>
        typesetPrintRun({
          ...paperInput(
            printed,
            Array.from({ length: sheets }, (_, sheet) => `RUN${run}-${sheet}`),
          ),
          pages,
        }),
      )
      const name = `${form.instrument} ${form.language}, ${variant}`
      print({
        bench: 'paper',
        name: `${name}: measured`,
        value: rounded(alone),
        unit: 'ms',
        budget: null,
        runs,
      })
      print({
        ...{ bench: 'paper', name: `${name}: a copy of ${sheets}`, value: rounded(copies / sheets) },
        ...{ unit: 'ms', budget: null, runs },
      })
    }
    await longestRun(print)
  },
}

/** The longest print run there is of the longest form, as a council orders it: part by part. */
async function longestRun(print: Parameters<Bench['run']>[0]): Promise<void> {
  const form = { instrument: 'care-leavers-16-25', version: 1, language: 'en', variant: 'large-print' }
  const printed = { ...form, nation: 'england', synthetic: false } as const
  const { pages } = await typesetPaperForm(paperInput(printed, [null]))
  const before = process.memoryUsage().rss
  let [memory, bytes, slowest] = [0, 0, 0]
  const start = performance.now()
  for (let part = 0; part < mostSheets / sheetsAtATime; part += 1) {
    const begun = performance.now()
    const serials = Array.from({ length: sheetsAtATime }, (_, sheet) => `LONG${part}-${sheet}`)
    const pdf = await typesetPrintRun({ ...paperInput(printed, serials), pages })
    slowest = Math.max(slowest, performance.now() - begun)
    memory = Math.max(memory, process.memoryUsage().rss - before)
    bytes += pdf.byteLength
  }
  const figure = (what: string, value: number, unit: string): void =>
    print({
      bench: 'paper',
      name: `${mostSheets} copies: ${what}`,
      value: rounded(value),
      unit,
      budget: null,
      runs: 1,
    })
  figure('all parts', (performance.now() - start) / 1000, 's')
  figure('the slowest part', slowest, 'ms')
  figure('memory more than before', memory / 2 ** 20, 'MB')
  figure('all files', bytes / 2 ** 20, 'MB')
}

async function timed(work: (run: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work(run)
    times.push(performance.now() - start)
  }
  return median(times)
}
