import { paperVariants } from '../../server/documents/paper/paper-variants.ts'
import { typesetPaperForm, typesetPrintRun } from '../../server/documents/paper/typeset-paper-form.ts'
import { paperInput } from '../../server/paper/paper-input.ts'
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
  },
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
