import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
import { withoutYes } from '../../../surveys/model/paper-assent.ts'
import { assentField } from '../../../surveys/model/paper-fields.ts'
import type { FinishedSheet, OpenedSheet } from '../edge/paper-wire.ts'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { FormPagePicture } from './form-page-picture.tsx'
import { KeyingRow } from './keying-row.tsx'
import { type KeyingEvent, type KeyingState, keying, openKeying } from './keying-state.ts'
import { LookAgain } from './look-again.tsx'

type KeyFormProps = {
  readonly wave: string
  readonly sheet: OpenedSheet
  readonly done: (finished: FinishedSheet) => void
}

/** One form: its page on one side, what is typed from it on the other. Nothing needs a mouse. */
export function KeyForm({ wave, sheet, done }: KeyFormProps) {
  const { api } = usePortal()
  const action = useAction<FinishedSheet>()
  const [state, dispatch] = useReducer(
    (before: KeyingState, event: KeyingEvent) => keying(sheet, before, event),
    openKeying(sheet),
  )
  const [again, setAgain] = useState<FinishedSheet['notes']>([])
  const unkept = useDraft(wave, sheet, state)
  const { fields } = sheet
  const current = fields[state.at]
  const page = (current ?? fields.at(-1))?.page ?? 1
  const onPage = fields.filter((field) => field.page === page)

  const finish = (looked: boolean): Promise<void> =>
    action.run(
      () => api.finishSheet(wave, sheet.serial, state.entry, looked),
      (finished) => (finished.status === 'look-again' ? setAgain(finished.notes) : done(finished)),
    )
  const goTo = (field: string): void => {
    setAgain([])
    dispatch({ type: 'went', to: fields.findIndex(({ id }) => id === field) })
  }

  return (
    <div class="keying">
      <FormPagePicture form={sheet.form} page={page} field={current} />
      <div class="keying-side">
        {action.problem && <ProblemMessage problem={action.problem} />}
        {unkept && (
          <p class="fault" role="alert">
            What you type is not being kept at the moment. Stay on this page until it is.
          </p>
        )}
        {again.length > 0 ? (
          <LookAgain notes={again} fields={fields} goTo={goTo} keep={() => finish(true)} turn={sheet.turn} />
        ) : current === undefined ? (
          <AllTyped
            noYes={withoutYes(state.entry)}
            finish={() => finish(false)}
            back={() =>
              dispatch({
                type: 'went',
                to: withoutYes(state.entry)
                  ? fields.findIndex(({ id }) => id === assentField)
                  : fields.length - 1,
              })
            }
          />
        ) : (
          <>
            <h2>
              Page {page} of {sheet.form.pages}
            </h2>
            <ol class="keying-rows">
              {onPage.map((field) => {
                const at = fields.indexOf(field)
                return (
                  <KeyingRow
                    key={field.id}
                    field={field}
                    turn={sheet.turn}
                    typed={state.typed[field.id] ?? ''}
                    current={at === state.at}
                    fault={at === state.at ? state.fault : undefined}
                    change={(text) => dispatch({ type: 'typed', text })}
                    enter={() => dispatch({ type: 'entered' })}
                    up={() => dispatch({ type: 'went', to: state.at - 1 })}
                    focused={() => at !== state.at && dispatch({ type: 'went', to: at })}
                  />
                )
              })}
            </ol>
          </>
        )}
      </div>
    </div>
  )
}

type AllTypedProps = { readonly noYes: boolean; readonly finish: () => void; readonly back: () => void }

function AllTyped({ noYes, finish, back }: AllTypedProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [])
  return (
    <>
      <h2>{noYes ? 'No yes on this form' : 'All of it is typed'}</h2>
      {noYes && (
        <p>
          Only a child who ticked yes is asked. Whatever else is ticked is not typed in, and nothing of this
          form is kept. It is counted as come back.
        </p>
      )}
      <p>Press Enter to take it. After that you cannot look at it again.</p>
      <p class="actions">
        <button type="button" class="button" ref={button} onClick={finish}>
          Take this form
        </button>
        <button type="button" class="button button-quiet" onClick={back}>
          Back to the questions
        </button>
      </p>
    </>
  )
}

/** Milliseconds without a key after which what is there is kept. */
const pause = 800

/** Keeps what was typed on the server, sealed, a moment after the last answer. True while that does not work. */
function useDraft(wave: string, sheet: OpenedSheet, { entry }: KeyingState): boolean {
  const { api } = usePortal()
  const [failed, setFailed] = useState(false)
  const kept = useRef(sheet.draft)
  useEffect(() => {
    if (entry === kept.current) return
    const timer = setTimeout(async () => {
      const outcome = await api.keepDraft(wave, sheet.serial, entry)
      if (outcome.ok) kept.current = entry
      setFailed(!outcome.ok && outcome.problem.status !== 409)
    }, pause)
    return () => clearTimeout(timer)
  }, [entry])
  return failed
}
