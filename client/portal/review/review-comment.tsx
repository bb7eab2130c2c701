import { useState } from 'preact/hooks'
import { type Theme, themes, themeWords } from '../../../surveys/model/theme.ts'
import type { Comment } from '../edge/wire.ts'
import type { FieldFault } from '../forms/field-fault.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { FieldFaultMessage } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { BlackOutWords } from './black-out-words.tsx'
import { RaiseConcern } from './raise-concern.tsx'
import { preview, wordsOfText } from './words-of-text.ts'

type ReviewCommentProps = {
  readonly wave: string
  readonly comment: Comment
  readonly title: string
  readonly back: { readonly href: string; readonly label: string }
  readonly heldBack: boolean
  readonly skip: () => void
  readonly done: (notice: string) => void
}

const mostThemes = 3

/** One comment, alone on its page: read it, black out who it could be, say what it is about, decide. */
export function ReviewComment({ wave, comment, title, back, heldBack, skip, done }: ReviewCommentProps) {
  const { api } = usePortal()
  const action = useAction<undefined>()
  const [blackedOut, setBlackedOut] = useState<ReadonlySet<number>>(new Set())
  const [about, setAbout] = useState<readonly Theme[]>([])
  const [fault, setFault] = useState<FieldFault>()
  const words = wordsOfText(comment.text)

  function release(): void {
    const right = about.length >= 1 && about.length <= mostThemes
    setFault(right ? undefined : { field: themes[0], message: 'Choose one to three themes' })
    if (!right) return
    const ranges = words.filter((_, place) => blackedOut.has(place)).map(({ start, end }) => ({ start, end }))
    action.run(
      () => api.releaseComment(wave, comment.id, { blackedOut: ranges, themes: about }),
      () => done('Released. The original has been destroyed.'),
    )
  }
  const holdBack = (): void => {
    action.run(
      () => api.holdCommentBack(wave, comment.id),
      () => done('Held back. It is in no report.'),
    )
  }
  return (
    <Page title={title} back={back} inError={fault !== undefined}>
      <ErrorSummary faults={fault ? [fault] : []} />
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p class="quiet">{comment.survey}</p>
      <p class="comment-question">{comment.question}</p>
      <p class="hint" id="how-to-black-out">
        Press each word that could say who wrote it, or who it is about: names, places, schools, clubs.
      </p>
      <section aria-label="The comment, word by word" aria-describedby="how-to-black-out">
        <BlackOutWords words={words} blackedOut={blackedOut} change={setBlackedOut} />
      </section>
      {blackedOut.size > 0 && (
        <div class="note">
          <h2>As a report would have it</h2>
          <p>{preview(words, blackedOut)}</p>
        </div>
      )}
      <fieldset class={fault ? 'field in-error' : 'field'}>
        <legend>What is it about?</legend>
        <FieldFaultMessage id={themes[0]} fault={fault} />
        <div class="theme-choices">
          {themes.map((theme) => (
            <div class="choice" key={theme}>
              <input
                type="checkbox"
                id={theme}
                checked={about.includes(theme)}
                onChange={(event) => {
                  const others = about.filter((one) => one !== theme)
                  setAbout(event.currentTarget.checked ? [...others, theme] : others)
                }}
              />
              <label for={theme}>{themeWords[theme]}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <p class="actions">
        <button type="button" class="button" onClick={release}>
          Release
        </button>
        {!heldBack && (
          <button type="button" class="button button-quiet" onClick={holdBack}>
            Hold back
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={skip}>
          Skip for now
        </button>
      </p>
      <RaiseConcern wave={wave} comment={comment.id} />
    </Page>
  )
}
