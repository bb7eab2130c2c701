import type { JSX } from 'preact'
import { helperRoles } from '../../../surveys/model/submission.ts'
import { HelperChoice, YesOrNo } from './choice-set.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { QuestionList } from './question-list.tsx'
import type { Sheet } from './sheet.ts'

/** From eight up: who is beside, what this is and the choice, then the questions. */
export function OwnPart({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { screen } = sheet.words
  const { assent } = sheet.instrument
  return (
    <>
      <section class="plain-section">
        <fieldset class="question" aria-describedby="helper-hint helper-not-these">
          <legend>
            <h2>{screen.helper.title}</h2>
          </legend>
          <p class="hint" id="helper-hint">
            {screen.helper.hint}
          </p>
          <p class="notice" id="helper-not-these">
            {screen.helper.notThese}
          </p>
          <HelperChoice
            sheet={sheet}
            roles={helperRoles.flatMap((role) =>
              role === 'not-kept' ? [] : [{ role, label: screen.helper.roles[role] }],
            )}
          />
        </fieldset>
        <details>
          <summary>{screen.helper.forTheHelper.title}</summary>
          <Paragraphs texts={screen.helper.forTheHelper.paragraphs} />
        </details>
      </section>
      <section class="plain-section">
        <h2>{screen.assent.title}</h2>
        <AssentWords sheet={sheet} />
        <YesOrNo
          sheet={sheet}
          name="assent"
          question={sheet.words.plain.takePart}
          yes={assent.agree}
          no={assent.decline}
        />
      </section>
      <QuestionList sheet={sheet} sections={sheet.instrument.sections} />
    </>
  )
}

/**
 * The twelve elements of assent, in the order and weight they have on the screen. What the screens say nobody can find
 * out is here a promise, in words of its own.
 */
export function AssentWords({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { screen, plain } = sheet.words
  const { assent } = sheet.instrument
  return (
    <div class="assent">
      <p class="lead">{assent.whatThisIs}</p>
      <p>{assent.whatYouDo}</p>
      <ul class="promises">
        <li>{assent.yourChoice}</li>
        <li>{assent.stopOrSkip}</li>
        <li>{assent.noNames}</li>
        <li>{assent.whoReads}</li>
      </ul>
      <p class="notice">{plain.limits[sheet.reader.band]}</p>
      <details>
        <summary>{plain.howDoIKnow.title}</summary>
        <Paragraphs texts={plain.howDoIKnow.paragraphs} />
      </details>
      <details>
        <summary>{screen.assent.more}</summary>
        <Paragraphs texts={[assent.whyYou, assent.whatHappens, assent.cannotTakeBack, assent.whoToAsk]} />
      </details>
    </div>
  )
}
