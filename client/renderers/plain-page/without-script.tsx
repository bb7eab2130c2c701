import type { JSX } from 'preact'
import type { Answer } from '../../../surveys/model/answer.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import { fill } from '../fill.ts'
import { chosenMissing } from '../item-kinds/answer-parts.ts'
import type { WithoutScript } from '../item-kinds/field-props.ts'
import { Option } from '../item-kinds/option.tsx'
import { Sign } from '../pictures/sign.tsx'
import type { PlainWords } from './plain-words.ts'

/** What stands in a field in place of what a script would do: a link, one more radio, a number that stays. */
export function withoutScript(
  item: LocalisedItem,
  answer: Answer | undefined,
  { screen, plain }: PlainWords,
): WithoutScript {
  const boxes = item.kind === 'free-text' || item.kind === 'multiple-choice'
  return {
    textNotice: plain.textNotice,
    help: (
      <a class="link-button" href="#help">
        <Sign name="talk" />
        {screen.common.help}
      </a>
    ),
    takeBack: boxes ? null : <TakeBack item={item} answer={answer} label={screen.common.skip} />,
    limit: (
      <>
        {item.mostCharacters === undefined ? null : (
          <p class="remaining">{fill(plain.textLimit, { count: String(item.mostCharacters) })}</p>
        )}
        {item.most === undefined || item.kind !== 'multiple-choice' ? null : (
          <p class="limit">{fill(screen.question.chooseUpTo, { most: String(item.most) })}</p>
        )}
      </>
    ),
  }
}

type TakeBackProps = {
  readonly item: LocalisedItem
  readonly answer: Answer | undefined
  readonly label: string
}

/** Ticks and boxes are cleared by hand; a radio cannot be un-chosen, so another one says that nothing is. */
function TakeBack({ item, answer, label }: TakeBackProps): JSX.Element {
  return (
    <div class="options take-back">
      <Option
        type="radio"
        name={item.id}
        value="missing:skipped"
        checked={chosenMissing(answer) === 'skipped'}
        onChoose={() => {}}
      >
        {label}
      </Option>
    </div>
  )
}
