import type { Fault } from '../../surveys/model/fault.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import { withoutYes } from '../../surveys/model/paper-assent.ts'
import type { KeyedField, PaperEntry } from '../../surveys/model/paper-entry.ts'
import { assentField } from '../../surveys/model/paper-fields.ts'
import type { KeyingField } from './keying-fields.ts'

/** Everything that keeps a typed form from being taken, at once. Without a yes nothing else is asked for. */
export function checkEntry(fields: readonly KeyingField[], entry: PaperEntry): readonly Fault[] {
  const asked = withoutYes(entry) ? fields.filter(({ id }) => id === assentField) : fields
  const missing = asked
    .filter(({ id }) => ownValue(entry, id) === undefined)
    .map(({ id }) => fault(id, 'missing', 'Nothing was typed here.'))
  return [...missing, ...checkTyped(fields, entry)]
}

/** The same of a form that is not finished: what is there fits, and the rest may still come. */
export function checkTyped(fields: readonly KeyingField[], entry: PaperEntry): readonly Fault[] {
  return Object.entries(entry).flatMap(([id, keyed], place) => {
    const field = fields.find((each) => each.id === id)
    if (field === undefined)
      return [fault(place, 'unknown-field', 'There is nothing to type in here on this form.')]
    const wrong = faultOf(field, keyed)
    return wrong === undefined ? [] : [fault(id, ...wrong)]
  })
}

function faultOf(
  field: KeyingField,
  keyed: KeyedField,
): readonly [code: string, message: string] | undefined {
  if ('mark' in keyed) {
    return keyed.mark === 'two-ticked' && field.kind === 'writing'
      ? ['wrong-shape', 'There are no boxes here.']
      : undefined
  }
  if ('text' in keyed || 'written' in keyed) {
    if (field.kind !== 'writing') return ['wrong-shape', 'This question has boxes.']
    return 'text' in keyed && keyed.text.length > field.mostCharacters
      ? ['text-too-long', `There is room for ${field.mostCharacters} characters.`]
      : undefined
  }
  if (keyed.boxes.some((code) => !field.boxes.some((box) => box.code === code))) {
    return ['unknown-code', 'There is no such box at this question.']
  }
  if (new Set(keyed.boxes).size < keyed.boxes.length) return ['duplicate-code', 'A box can be ticked once.']
  const optOut = keyed.boxes.some((code) => code === 'not-sure' || code === 'prefer-not-to-say')
  return keyed.boxes.length > (optOut ? 1 : field.most)
    ? ['too-many-codes', 'More boxes than this question takes: type * for that.']
    : undefined
}

const fault = (field: string | number, code: string, message: string): Fault => ({
  path: ['entry', field],
  code,
  message,
})
