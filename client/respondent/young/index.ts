import { TopicPicture } from '../../renderers/pictures/topic-picture.tsx'
import { AdultScreen } from './adult-screen.tsx'
import { ChildAssentScreen } from './child-assent-screen.tsx'
import { ChildEndingScreen } from './child-ending-screen.tsx'
import { HandOverScreen } from './hand-over-screen.tsx'
import { SendScreen } from './send-screen.tsx'
import { StoppedScreen } from './stopped-screen.tsx'
import type { YoungBand } from './young-band.ts'

export const young: YoungBand = {
  TopicPicture,
  screens: {
    helper: AdultScreen,
    'hand-over': HandOverScreen,
    'child-assent': ChildAssentScreen,
    'child-ending': ChildEndingScreen,
    declined: StoppedScreen,
    review: SendScreen,
  },
}
