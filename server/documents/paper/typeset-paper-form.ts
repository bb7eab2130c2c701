import { z } from 'zod'
import { typesetDocument, typesetWithMarks } from '../typeset-document.ts'
import { type PaperFormInput, paperDocument } from './paper-document.ts'
import { type PaperPositions, paperPositions } from './paper-positions.ts'

const template = 'paper/paper.typ'

const marks = z.array(
  z.object({
    kind: z.enum(['box', 'writing']),
    item: z.string(),
    code: z.string(),
    page: z.int().min(1),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
)
export type PaperMark = z.infer<typeof marks>[number]

export type MeasuredForm = {
  readonly pdf: Uint8Array
  readonly positions: PaperPositions
  readonly pages: number
  /** The same pages as one drawing, under each other. */
  readonly svg: string
}

/** One copy as a tagged PDF (PDF/UA-1), and where on its pages each box to tick lies. Equal input, equal bytes. */
export async function typesetPaperForm(input: PaperFormInput): Promise<MeasuredForm> {
  const made = await typesetWithMarks(template, paperDocument(input, true), 'mark')
  const { pdf, pages, svg } = made
  return { pdf, pages, svg, positions: paperPositions(input, marks.parse(made.marks)) }
}

/** As many copies as there are numbers, in one document: what a printer is sent. */
export const typesetPrintRun = (input: PaperFormInput & { readonly pages: number }): Promise<Uint8Array> =>
  typesetDocument(template, paperDocument(input, false))
