import type { KeyedField, PaperMark } from '../../../surveys/model/paper-entry.ts'
import type { KeyingField, OpenedSheet } from '../edge/paper-wire.ts'

/** One key each, all on the number pad, so that a hand need not leave it. */
export const markKeys: Readonly<Record<PaperMark, string>> = {
  'left-blank': '-',
  'two-ticked': '*',
  'not-readable': '/',
}
/** In any field of a page that is not there. */
export const pageMissingKey = 'm'

export type ReadKeys =
  | { readonly ok: true; readonly keyed: KeyedField }
  | { readonly ok: false; readonly message: string }

const told = (message: string): ReadKeys => ({ ok: false, message })

/** What somebody typed at a question, as it stands on the paper; or what to type instead. */
export function readKeys(field: KeyingField, turn: OpenedSheet['turn'], typed: string): ReadKeys {
  const text = typed.trim()
  if (text === '') return told('Type what the paper has, or - if it was left blank.')
  const mark = (Object.keys(markKeys) as PaperMark[]).find((each) => markKeys[each] === text)
  if (mark !== undefined) {
    return mark === 'two-ticked' && field.kind === 'writing'
      ? told('There are no boxes here. Type the words, - or /.')
      : { ok: true, keyed: { mark } }
  }
  if (field.kind === 'writing') return readWords(field, turn, text)
  const keys = field.kind === 'one' ? [text] : [...text.replaceAll(/[\s,.]/g, '')]
  const boxes = keys.map((key) => field.boxes.find((box) => box.key === key.toLowerCase()))
  if (boxes.some((box) => box === undefined)) {
    const all = field.boxes.map(({ key }) => key).join(' ')
    return told(
      field.kind === 'one' && keys[0] !== undefined && keys[0].length > 1
        ? `One box here: ${all}. If two are ticked, type *.`
        : `There is no such box. The keys here are: ${all}`,
    )
  }
  const codes = [...new Set(boxes.flatMap((box) => (box === undefined ? [] : [box.code])))]
  const optOut = codes.some((code) => code === 'not-sure' || code === 'prefer-not-to-say')
  const most = optOut ? 1 : field.most
  if (codes.length > most) return told(`That is more than this question takes (${most}). Type * for it.`)
  return { ok: true, keyed: { boxes: codes } }
}

/** Words are typed once, by the first person or by whoever looks last; the second says whether there are any. */
function readWords(field: KeyingField, turn: OpenedSheet['turn'], text: string): ReadKeys {
  if (turn === 'second') {
    return text === '1'
      ? { ok: true, keyed: { written: true } }
      : told('Type 1 if something is written, or - if it was left blank.')
  }
  return text.length > field.mostCharacters
    ? told(`There is room for ${field.mostCharacters} characters.`)
    : { ok: true, keyed: { text } }
}

/** What to show in a field for what was typed there before. */
export function keysOf(field: KeyingField, keyed: KeyedField | undefined): string {
  if (keyed === undefined) return ''
  if ('text' in keyed) return keyed.text
  if ('written' in keyed) return '1'
  if ('mark' in keyed) return markKeys[keyed.mark]
  return field.boxes
    .filter(({ code }) => keyed.boxes.includes(code))
    .map(({ key }) => key)
    .join('')
}
