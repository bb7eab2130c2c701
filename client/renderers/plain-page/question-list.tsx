import type { JSX } from 'preact'
import type { LocalisedItem, LocalisedSection } from '../../../surveys/model/localised-instrument.ts'
import { postedAnswer } from '../../../surveys/model/posted-answers.ts'
import { fill } from '../fill.ts'
import { fields as itemFields } from '../item-kinds/index.ts'
import { questionId } from '../item-kinds/question-fieldset.tsx'
import { textsOf } from '../item-kinds/texts-of.ts'
import { OptionPicture } from '../pictures/option-picture.tsx'
import { TopicPicture } from '../pictures/topic-picture.tsx'
import { conditionInWords, quoted } from './condition-in-words.ts'
import { faultOfItem } from './fault-words.ts'
import type { Sheet } from './sheet.ts'
import { withoutScript } from './without-script.tsx'

type QuestionListProps = { readonly sheet: Sheet; readonly sections: readonly LocalisedSection[] }

/** Sections and items in their order, each item drawn by the field of its kind, as on a screen. */
export function QuestionList({ sheet, sections }: QuestionListProps): JSX.Element {
  const { screen } = sheet.words
  const items = sections.flatMap((section) => section.items)
  return (
    <>
      {sections.map(({ id, title, why, items: own }) => (
        <section key={id} class="plain-section">
          <h2>{title}</h2>
          {why === undefined ? null : (
            <div class="why">
              <p class="eyebrow">{screen.question.whyWeAsk}</p>
              <p>{why}</p>
            </div>
          )}
          {runsOf(own).map((run) => (
            <Run key={run[0]?.id} sheet={sheet} run={run} items={items} />
          ))}
        </section>
      ))}
    </>
  )
}

/** Neighbours that are asked of the same people stand together, so that this is said once. */
function runsOf(items: readonly LocalisedItem[]): readonly (readonly LocalisedItem[])[] {
  const runs: LocalisedItem[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    const same = run?.[0] !== undefined && JSON.stringify(run[0].askedIf) === JSON.stringify(item.askedIf)
    if (same) run.push(item)
    else runs.push([item])
  }
  return runs
}

type RunProps = {
  readonly sheet: Sheet
  readonly run: readonly LocalisedItem[]
  readonly items: readonly LocalisedItem[]
}

function Run({ sheet, run, items }: RunProps): JSX.Element {
  const questions = run.map((item) => (
    <Question key={item.id} sheet={sheet} item={item} number={items.indexOf(item) + 1} />
  ))
  const condition = run[0]?.askedIf
  if (condition === undefined) return <>{questions}</>
  return (
    <div class="only-if">
      <p class="only-if-words">
        {fill(sheet.words.plain.routing.onlyIf, {
          condition: conditionInWords(condition, items, sheet.words),
        })}{' '}
        <GoOn sheet={sheet} after={run.at(-1)} items={items} />
      </p>
      {questions}
    </div>
  )
}

/** Past the questions that are not for everybody, in words and as a link, for eyes and keyboards alike. */
function GoOn({
  sheet,
  after,
  items,
}: {
  sheet: Sheet
  after: LocalisedItem | undefined
  items: RunProps['items']
}) {
  const { routing } = sheet.words.plain
  const next = after && items[items.indexOf(after) + 1]
  if (next === undefined) return <a href="#send">{routing.goToEnd}</a>
  return (
    <a href={`#${questionId(next)}`}>
      {fill(routing.goOn, { question: quoted(sheet.words, next.question) })}
    </a>
  )
}

type QuestionProps = { readonly sheet: Sheet; readonly item: LocalisedItem; readonly number: number }

const nothing = (): void => {}

function Question({ sheet, item, number }: QuestionProps): JSX.Element {
  const { words, fields, faults, explain } = sheet
  const Field = itemFields[item.kind]
  const { answer, optedOut } = postedAnswer(item, fields)
  const drawing = item.picture ? (
    <TopicPicture picture={item.picture} />
  ) : (
    <span class="number">{number}</span>
  )
  return (
    <Field
      item={item}
      answer={answer}
      optedOut={optedOut}
      fault={faultOfItem(item, faults, words)}
      words={words.screen}
      onAnswer={nothing}
      onHelp={nothing}
      drawing={drawing}
      drawOption={(code) => <OptionPicture code={code} />}
      withoutScript={withoutScript(item, answer, words)}
      aids={explain?.(textsOf(item)).map(({ term, means }) => (
        <details key={term} class="explained">
          <summary>{fill(words.screen.question.whatMeans, { term })}</summary>
          <p>{means}</p>
        </details>
      ))}
    />
  )
}
