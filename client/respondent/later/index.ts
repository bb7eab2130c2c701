import { AdultSendScreen } from './adult-send-screen.tsx'
import { DeclinedScreen } from './declined-screen.tsx'
import { DraftScreen } from './draft-screen.tsx'
import type { LaterScreens } from './later-part.ts'
import { PauseScreen } from './pause-screen.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { RestScreen } from './rest-screen.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { SectionScreen } from './section-screen.tsx'
import { SettingsScreen } from './settings-screen.tsx'
import { ThankYouScreen } from './thank-you-screen.tsx'

export const laterScreens: LaterScreens = {
  settings: SettingsScreen,
  pause: PauseScreen,
  draft: DraftScreen,
  declined: DeclinedScreen,
  section: SectionScreen,
  question: QuestionScreen,
  rest: RestScreen,
  review: ReviewScreen,
  adultSend: AdultSendScreen,
  thankYou: ThankYouScreen,
}
