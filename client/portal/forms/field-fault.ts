import type { Problem } from '../edge/request.ts'

/** A fault and the id of the field it is about; without one, the summary still says it. */
export type FieldFault = { readonly field: string | undefined; readonly message: string }

/** What a form gave: something to send, or all that is wrong with it. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** Either all is right, or every fault at once. */
export const readAll = <Value>(value: Value, faults: readonly (FieldFault | undefined)[]): Read<Value> => {
  const found = faults.filter((fault) => fault !== undefined)
  return found.length === 0 ? { ok: true, value } : { ok: false, faults: found }
}

export const faultUnless = (right: boolean, field: string, message: string): FieldFault | undefined =>
  right ? undefined : { field, message }

/** A whole number typed by a person, spaces and thousands commas forgiven; NaN where it is none. */
export function wholeNumber(typed: string): number {
  const plain = typed.replaceAll(/[\s,]/g, '')
  return /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
}

/**
 * The server's faults at this form's fields, each sentence once. `fieldOf` sees the path joined with dots, as in 'instruments.0.eligible'.
 */
export function faultsAtFields(
  problem: Problem | undefined,
  fieldOf: (path: string) => string | undefined,
  nameField?: string,
): readonly FieldFault[] {
  if (problem?.code === 'already-there' && nameField !== undefined) {
    return [{ field: nameField, message: `${problem.title}. ${problem.detail}` }]
  }
  const faults = (problem?.faults ?? []).map((fault) => ({
    field: fieldOf(fault.path.filter((part) => part !== 'body').join('.')),
    message: fault.message,
  }))
  return faults.filter(({ message }, index) => faults.findIndex((one) => one.message === message) === index)
}
