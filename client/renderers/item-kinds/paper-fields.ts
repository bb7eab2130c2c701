import type { ItemKind } from '../../../surveys/model/instrument.ts'
import { amountOnPaper } from './amount/paper.ts'
import { countOnPaper } from './count/paper.ts'
import { facesOnPaper } from './faces/paper.ts'
import { freeTextOnPaper } from './free-text/paper.ts'
import { multipleChoiceOnPaper } from './multiple-choice/paper.ts'
import type { PaperFieldOf } from './paper-field.ts'
import { scale0To10OnPaper } from './scale-0-10/paper.ts'
import { singleChoiceOnPaper } from './single-choice/paper.ts'
import { yesNoOnPaper } from './yes-no/paper.ts'

/** How each kind of item is asked on paper. Typed over all kinds: a new kind does not compile without its paper. */
export const paperFields: Readonly<Record<ItemKind, PaperFieldOf>> = {
  'single-choice': singleChoiceOnPaper,
  faces: facesOnPaper,
  'scale-0-10': scale0To10OnPaper,
  'yes-no': yesNoOnPaper,
  amount: amountOnPaper,
  'multiple-choice': multipleChoiceOnPaper,
  count: countOnPaper,
  'free-text': freeTextOnPaper,
}
