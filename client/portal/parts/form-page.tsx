import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Outcome } from '../edge/request.ts'
import { type FieldFault, faultsAtFields, type Read } from '../forms/field-fault.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Page } from './page.tsx'
import { ProblemMessage } from './problem-message.tsx'
import { useAction } from './use-action.ts'

/** What was typed: one value of a field, or all values of a set of checkboxes. */
export type Typed = {
  readonly one: (field: string) => string
  readonly all: (field: string) => readonly string[]
}

type FormPageProps<Value, Answer> = {
  readonly title: string
  readonly lead?: string
  readonly back?: { readonly href: string; readonly label: string }
  readonly read: (typed: Typed) => Read<Value>
  readonly send: (value: Value) => Promise<Outcome<Answer>>
  readonly then: (answer: Answer) => void
  /** Which field a fault of the server is about, by its dotted path. */
  readonly fieldOf?: (path: string) => string | undefined
  /** The field whose name must be new: the server says so of the whole form. */
  readonly nameField?: string
  readonly submit: string
  readonly pendingWords: string
  /** How far it has come, from 0 to 1, where that is known. */
  readonly progress?: number | undefined
  /** Said before the fields. */
  readonly before?: ComponentChildren
  readonly fields: (faults: readonly FieldFault[]) => ComponentChildren
}

const noField = (): undefined => undefined
const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value.trim() : '')

/** What a form holds at this moment. */
export function typedIn(form: HTMLFormElement): Typed {
  const data = new FormData(form)
  return { one: (field) => text(data.get(field)), all: (field) => data.getAll(field).map(text) }
}

/** A page that asks for something: reads it, sends it, and says all that is wrong at once, with links. */
export function FormPage<Value, Answer>(props: FormPageProps<Value, Answer>) {
  const { title, back, read, send, then, fieldOf = noField, submit, before, fields } = props
  const { pendingWords, progress } = props
  const action = useAction<Answer>()
  const [own, setOwn] = useState<readonly FieldFault[]>([])
  const [served, setServed] = useState<{ readonly of: unknown; readonly faults: readonly FieldFault[] }>()
  if (served?.of !== action.problem) {
    setServed({ of: action.problem, faults: faultsAtFields(action.problem, fieldOf, props.nameField) })
  }
  const faults = own.length > 0 ? own : (served?.faults ?? [])

  function submitted(event: SubmitEvent): void {
    event.preventDefault()
    const reading = read(typedIn(event.currentTarget as HTMLFormElement))
    setOwn(reading.ok ? [] : reading.faults)
    if (reading.ok) action.run(() => send(reading.value), then)
  }

  return (
    <Page
      title={title}
      {...(back ? { back } : {})}
      inError={faults.length > 0}
      {...(props.lead ? { lead: props.lead } : {})}
    >
      <ErrorSummary faults={faults} />
      {action.problem && faults.length === 0 && <ProblemMessage problem={action.problem} />}
      {before}
      <form noValidate onSubmit={submitted}>
        {fields(faults)}
        <button type="submit" class="button" aria-disabled={action.pending ? 'true' : undefined}>
          {submit}
        </button>
        <div role="status">
          {action.pending && (
            <p class="pending">
              <progress aria-label={pendingWords} {...(progress === undefined ? {} : { value: progress })} />{' '}
              {pendingWords}
            </p>
          )}
        </div>
      </form>
    </Page>
  )
}
