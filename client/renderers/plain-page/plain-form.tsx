import type { ComponentChildren, JSX } from 'preact'
import type { PostedFields } from '../../../surveys/model/posted-answers.ts'
import { type PlainField, plainAddress, plainFields } from './plain-fields.ts'

type PlainFormProps = {
  readonly hidden?: Readonly<Partial<Record<PlainField, string>>> | undefined
  /** What was answered before, to travel along unseen. */
  readonly kept?: PostedFields | undefined
  readonly children: ComponentChildren
}

/**
 * Every form of these pages. Posted, so that nothing stands in an address; without `autocomplete`, so that no browser
 * keeps what was filled in to show it again to the next person at the same device.
 */
export function PlainForm({ hidden = {}, kept, children }: PlainFormProps): JSX.Element {
  return (
    <form method="post" action={plainAddress} accept-charset="utf-8" autocomplete="off">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {kept === undefined ? null : <KeptFields fields={kept} />}
      {children}
    </form>
  )
}

/** Travels anew with every page and is not an answer. */
const notKept: ReadonlySet<string> = new Set<PlainField>(['code', 'nonce', 'language', 'send'])

function KeptFields({ fields }: { readonly fields: PostedFields }): JSX.Element {
  return (
    <>
      {[...fields]
        .filter(([name]) => !notKept.has(name))
        .flatMap(([name, values]) =>
          values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
    </>
  )
}

/** Whether anything besides the code has been filled in. */
export const hasAnswers = (fields: PostedFields): boolean =>
  [...fields].some(
    ([name, values]) => !plainFields.some((field) => field === name) && values.some((value) => value !== ''),
  )
