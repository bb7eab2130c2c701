import { z } from 'zod'
import { typesetWithMarks } from '../typeset-document.ts'
import { type PaperFormInput, paperDocument } from './paper-document.ts'
import { type PaperPositions, paperPositions } from './paper-positions.ts'

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

/** The form as a tagged PDF (PDF/UA-1), and where on its pages each box to tick lies. Equal input, equal bytes. */
export async function typesetPaperForm(
  input: PaperFormInput,
): Promise<{ readonly pdf: Uint8Array; readonly positions: PaperPositions }> {
  const made = await typesetWithMarks('paper/paper.typ', paperDocument(input), 'mark')
  return { pdf: made.pdf, positions: paperPositions(input, marks.parse(made.marks)) }
}
