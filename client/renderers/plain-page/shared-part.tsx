import type { ComponentChildren, JSX } from 'preact'
import { helperRoles } from '../../../surveys/model/submission.ts'
import { TopicPicture } from '../pictures/topic-picture.tsx'
import { HelperChoice, YesOrNo } from './choice-set.tsx'
import { AssentWords } from './own-part.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { QuestionList } from './question-list.tsx'
import type { Sheet } from './sheet.ts'

/** Ages 4 to 7: the adult's part, the child's, and back to the adult, with a line between where the page changes hands. */
export function SharedPart({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { childAssent, handOver, ending, sections } = sheet.instrument
  return (
    <>
      <AdultsTurn sheet={sheet}>
        <Guidance sheet={sheet} />
        <QuestionList sheet={sheet} sections={sections.filter(({ answeredBy }) => answeredBy === 'adult')} />
        <HandOver passage={handOver?.toChild} />
      </AdultsTurn>
      <div data-turn="child" data-band="4-7" class="turn-part">
        {childAssent === undefined ? null : (
          <section class="plain-section">
            <p class="lead">{childAssent.stopOrSkip}</p>
            <p class="lead">{childAssent.limits}</p>
            <YesOrNo
              sheet={sheet}
              name="child-assent"
              question={childAssent.yourChoice}
              yes={childAssent.agree}
              no={childAssent.decline}
              pictures
            />
          </section>
        )}
        <QuestionList sheet={sheet} sections={sections.filter(({ answeredBy }) => answeredBy !== 'adult')} />
        <section class="plain-section">
          <h2>{ending.title}</h2>
          <Paragraphs texts={ending.paragraphs} />
        </section>
        <HandOver passage={handOver?.toAdult} />
      </div>
    </>
  )
}

export function AdultsTurn({
  sheet,
  children,
}: {
  readonly sheet: Sheet
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <div data-turn="adult" class="turn-part">
      <p class="turn">{sheet.words.screen.helper.adult.part}</p>
      {children}
    </div>
  )
}

function HandOver({
  passage,
}: {
  readonly passage: Sheet['instrument']['ending'] | undefined
}): JSX.Element | null {
  if (passage === undefined) return null
  return (
    <section class="hand-over">
      <TopicPicture picture="someone-who-helps" />
      <div>
        <h2>{passage.title}</h2>
        <Paragraphs texts={passage.paragraphs} />
      </div>
    </section>
  )
}

/** For whoever sits beside the child, in two minutes, and their own yes or no. */
function Guidance({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { screen, plain } = sheet.words
  const { helperGuidance, assent } = sheet.instrument
  const { adult } = screen.helper
  const labels: Readonly<Record<string, string>> = { ...screen.helper.roles, ...adult.roles }
  const lists = [
    { title: adult.toDo, kind: 'do', lines: helperGuidance?.toDo },
    { title: adult.toSay, kind: 'say', lines: helperGuidance?.toSay },
    { title: adult.notToDo, kind: 'not', lines: helperGuidance?.notToDo },
  ]
  return (
    <>
      <section class="plain-section">
        <h2>{helperGuidance?.title}</h2>
        <ul class="promises">
          {helperGuidance?.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div class="guidance">
          {lists.map(({ title, kind, lines }) => (
            <div key={kind} class={`guide guide-${kind}`}>
              <h3>{title}</h3>
              <ul>
                {lines?.map((line) => (
                  <li key={line}>{kind === 'say' ? <q>{line}</q> : line}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <fieldset class="question" aria-describedby="helper-hint">
          <legend>
            <h3>{adult.whatYouDo}</h3>
          </legend>
          <p class="hint" id="helper-hint">
            {screen.helper.hint}
          </p>
          <HelperChoice
            sheet={sheet}
            roles={helperRoles
              .filter((role) => role !== 'nobody' && role !== 'not-kept')
              .map((role) => ({ role, label: labels[role] ?? role }))}
          />
        </fieldset>
      </section>
      <section class="plain-section">
        <h2>{screen.assent.title}</h2>
        <AssentWords sheet={sheet} />
        <YesOrNo
          sheet={sheet}
          name="assent"
          question={plain.takePart}
          yes={assent.agree}
          no={assent.decline}
        />
      </section>
    </>
  )
}
