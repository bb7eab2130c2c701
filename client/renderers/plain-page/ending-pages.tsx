import type { ComponentChildren, JSX } from 'preact'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { PostedFields } from '../../../surveys/model/posted-answers.ts'
import type { Passage } from '../../../surveys/model/screen-words.ts'
import { LampInWindow } from '../pictures/lamp-in-window.tsx'
import { HelpSection, type Reader } from './help-section.tsx'
import { Paragraphs } from './paragraphs.tsx'
import type { PlainField } from './plain-fields.ts'
import { PlainForm } from './plain-form.tsx'
import { type FrameProps, renderFrame } from './plain-frame.tsx'
import type { PlainWords } from './plain-words.ts'

type EndingProps = Omit<FrameProps, 'children'> & {
  readonly words: PlainWords
  readonly reader: Reader | undefined
}

/**
 * The end: thanks, what happens next, what the browser may still hold, and who to talk to. A child of 4 to 7 is thanked
 * beside the questions; the adult who sent is told once more who can help now.
 */
export function renderThankYouPage(
  ending: EndingProps & { readonly instrument: LocalisedInstrument },
): string {
  const { words, instrument } = ending
  const { title, paragraphs } = instrument.ending
  const toAdult = instrument.childAssent !== undefined
  return renderEnding(
    ending,
    { title, paragraphs: toAdult ? [words.plain.limits[instrument.band]] : paragraphs },
    <>
      <p class="quiet">{words.plain.afterSending}</p>
      <p class="actions">
        <a class="button button-quiet" href="/">
          {words.screen.thankYou.finish}
        </a>
      </p>
    </>,
  )
}

/** "Not today" is an answer like any other. What was filled in waits in the page, for a change of mind. */
export function renderDeclinedPage(ending: EndingProps & WaitingForm): string {
  const { declined, changedMyMind } = ending.words.screen.assent
  return renderEnding(ending, declined, <Waiting {...ending} label={changedMyMind} quiet />)
}

/** Our side failed: the same post is one press away. */
export function renderFailedPage(ending: EndingProps & WaitingForm): string {
  const { problems, common } = ending.words.screen
  return renderEnding(
    ending,
    problems['something-went-wrong'],
    <Waiting {...ending} label={common.tryAgain} />,
  )
}

/** Nothing more can be done here: what happened, and who to talk to. */
export const renderMessagePage = (ending: EndingProps, passage: Passage): string =>
  renderEnding(ending, passage, null)

function renderEnding(ending: EndingProps, passage: Passage, children: ComponentChildren): string {
  return renderFrame({
    ...ending,
    children: (
      <>
        <LampInWindow />
        <h1>{passage.title}</h1>
        <Paragraphs texts={passage.paragraphs} />
        {children}
        <HelpSection words={ending.words} reader={ending.reader} />
      </>
    ),
  })
}

type WaitingForm = {
  readonly hidden: Readonly<Partial<Record<PlainField, string>>>
  readonly kept: PostedFields
}

type WaitingProps = WaitingForm & { readonly label: string; readonly quiet?: boolean }

function Waiting({ hidden, kept, label, quiet = false }: WaitingProps): JSX.Element {
  return (
    <PlainForm hidden={hidden} kept={kept}>
      <p class="actions">
        <button type="submit" class={quiet ? 'button button-quiet' : 'button'}>
          {label}
        </button>
      </p>
    </PlainForm>
  )
}
