import { OptionPicture } from '../../renderers/pictures/option-picture.tsx'
import { TopicPicture } from '../../renderers/pictures/topic-picture.tsx'
import { AdultScreen } from './adult-screen.tsx'
import { ChildAssentScreen } from './child-assent-screen.tsx'
import { ChildEndingScreen } from './child-ending-screen.tsx'
import { HandOverScreen } from './hand-over-screen.tsx'
import { StoppedScreen } from './stopped-screen.tsx'
import type { YoungPart } from './young-part.ts'

/** Ages 4 to 7, with an adult beside. */
export const young: YoungPart = {
  TopicPicture,
  drawOption: (code) => OptionPicture({ code }),
  screens: {
    helper: AdultScreen,
    'hand-over': HandOverScreen,
    'child-assent': ChildAssentScreen,
    'child-ending': ChildEndingScreen,
    declined: StoppedScreen,
  },
}
