import { isRefusal, type Refusal } from '../../problems.ts'

/** In the demonstration nothing may be refused: what is refused to it is refused to everyone. */
export function expectDone<Value extends object>(outcome: Value | Refusal): Value {
  if (isRefusal(outcome)) throw new Error(`The demonstration was refused: ${JSON.stringify(outcome)}`)
  return outcome
}
