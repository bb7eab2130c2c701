import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { PaperPositions } from '../documents/paper/paper-positions.ts'
import { typesetPaperForm } from '../documents/paper/typeset-paper-form.ts'
import { type KeyingField, keyingFields } from './keying-fields.ts'
import { type PrintedForm, paperInput } from './paper-input.ts'

/** A form without a number: to look at, to type in beside, and to know how many pages a copy has. */
export type MeasuredOnce = {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly positions: PaperPositions
  readonly fields: readonly KeyingField[]
  /** All pages under each other, gzip. */
  readonly drawing: Buffer
}

const squeeze = promisify(gzip)
const mostKept = 24
const kept = new Map<string, Promise<MeasuredOnce>>()

/** Typeset once: nothing of a form changes while the server runs. The ones least lately made go first. */
export function measuredForm(form: PrintedForm): Promise<MeasuredOnce> {
  const key = Object.values(form).join('/')
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = measure(form)
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return made
}

async function measure(form: PrintedForm): Promise<MeasuredOnce> {
  const input = paperInput(form, [null])
  const { pdf, pages, positions, svg } = await typesetPaperForm(input)
  return {
    pdf,
    pages,
    positions,
    fields: keyingFields(input.instrument, input.words, input.screen, positions),
    drawing: await squeeze(svg),
  }
}
