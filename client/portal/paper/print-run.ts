import type { PrintedForms, PrintOrder } from '../edge/paper-wire.ts'
import type { Outcome, Problem } from '../edge/request.ts'

/** What came of a print run: all of it, or the whole parts there were when something went wrong. */
export type PrintRun = {
  readonly made: number
  readonly files: readonly { readonly name: string; readonly file: Blob }[]
  readonly problem: Problem | undefined
}

type Print = (order: PrintOrder) => Promise<Outcome<PrintedForms>>

/**
 * A print run, part by part, so that nobody else waits for a document of hundreds. A part is whole or is not there; after
 * one that failed the run ends with what it has, because more of the same would most likely fail too.
 */
export async function printRun(
  print: Print,
  order: PrintOrder,
  atATime: number,
  tell: (made: number) => void,
): Promise<PrintRun> {
  const files: { readonly name: string; readonly file: Blob }[] = []
  let batch: string | undefined
  let made = 0
  while (made < order.sheets) {
    tell(made)
    const sheets = Math.min(atATime, order.sheets - made)
    const outcome = await print({ ...order, sheets, ...(batch === undefined ? {} : { batch }) })
    if (!outcome.ok) return { made, files, problem: outcome.problem }
    batch = outcome.value.batch
    files.push({ name: partName(order, made + 1, made + sheets), file: outcome.value.file })
    made += sheets
  }
  return { made, files, problem: undefined }
}

const partName = ({ instrument, language, sheets }: PrintOrder, from: number, to: number): string => {
  const counted = (place: number): string => String(place).padStart(String(sheets).length, '0')
  return `forms-${instrument}-${language}-${counted(from)}-to-${counted(to)}.pdf`
}
