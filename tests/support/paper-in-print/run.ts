import { paperVariants } from '../../../server/documents/paper/paper-variants.ts'
import { sheetMark } from '../../../server/documents/paper/sheet-mark.ts'
import { typesetPaperForm } from '../../../server/documents/paper/typeset-paper-form.ts'
import { formsThereAre, paperInput } from '../paper-forms.ts'
import { checkPrinted } from './check-printed.ts'

/**
 * `npm run in-print`, or `npm run in-print -- ages-8-10` for one survey: every form in every way of setting it, as printed in grey at its own size and at 94 %. Prints a line
 * for each and ends with 1 where anything would be lost.
 */
const serial = 'K7MP-2QRS-9TVW'
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

let [pages, boxes, farthest, faintest, faults] = [0, 0, 0, Number.POSITIVE_INFINITY, 0]
const wanted = process.argv[2]
for (const [instrument, version, language] of formsThereAre) {
  if (wanted !== undefined && instrument !== wanted) continue
  for (const { id: variant } of paperVariants) {
    const form = await typesetPaperForm(paperInput(instrument, version, language, variant, serial))
    const markOf = (page: number): string =>
      sheetMark({ instrument, version, language, variant, serial }, page)
    for (const shrunk of [1, 0.94]) {
      const printed = await checkPrinted(form, markOf, shrunk)
      const name = `${instrument}@${version} ${language} ${variant} at ${100 * shrunk} %`
      say(
        `${name}: ${printed.pages} pages, ${printed.boxes} boxes, at most ${printed.farthest.toFixed(3)} mm off, words ${printed.faintest.toFixed(1)} to 1`,
      )
      for (const fault of printed.faults) say(`  ${fault}`)
      pages += printed.pages
      boxes += printed.boxes
      farthest = Math.max(farthest, printed.farthest)
      faintest = Math.min(faintest, printed.faintest)
      faults += printed.faults.length
    }
  }
}
say(
  `In all: ${pages} pages, ${boxes} boxes, at most ${farthest.toFixed(3)} mm off, words at least ${faintest.toFixed(1)} to 1, ${faults} faults`,
)
if (faults > 0) process.exitCode = 1
