import type { ComponentType } from 'preact'
import type { PlaceKind } from '../place.ts'
import type { ScreenProps, SurveyScreenProps } from '../screen-props.ts'
import type { YoungPart, YoungPlace } from '../young/young-part.ts'
import { AssentScreen } from './assent-screen.tsx'
import { DeclinedScreen } from './declined-screen.tsx'
import { DraftScreen } from './draft-screen.tsx'
import { HelpScreen } from './help-screen.tsx'
import { HelperScreen } from './helper-screen.tsx'
import { PauseScreen } from './pause-screen.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { RestScreen } from './rest-screen.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { SectionScreen } from './section-screen.tsx'
import { SettingsScreen } from './settings-screen.tsx'
import { StartScreen } from './start-screen.tsx'
import { ThankYouScreen } from './thank-you-screen.tsx'

type OpenPlace = 'start' | 'help' | 'settings' | 'pause' | 'save-for-later' | 'saved-answers'

/**
 * The places that need no survey, and those that do and look alike to all. Typed over all but those that only ages
 * 4 to 7 have (`young/`): a new place asks for its screen.
 */
export const openScreens: Readonly<Record<OpenPlace, ComponentType<ScreenProps>>> = {
  start: StartScreen,
  help: HelpScreen,
  settings: SettingsScreen,
  'save-for-later': DraftScreen,
  'saved-answers': DraftScreen,
  pause: PauseScreen,
}

export const surveyScreens: Readonly<
  Record<Exclude<PlaceKind, OpenPlace | YoungPlace>, ComponentType<SurveyScreenProps>>
> = {
  helper: HelperScreen,
  assent: AssentScreen,
  declined: DeclinedScreen,
  section: SectionScreen,
  rest: RestScreen,
  question: QuestionScreen,
  review: ReviewScreen,
  'thank-you': ThankYouScreen,
}

export const isOpenPlace = (kind: PlaceKind): kind is OpenPlace => kind in openScreens

const isSurveyPlace = (kind: PlaceKind): kind is keyof typeof surveyScreens => kind in surveyScreens

/** The band's own screen for a place where it has one, else the one for all. */
export function screenOf(kind: PlaceKind, young: YoungPart | undefined): ComponentType<SurveyScreenProps> {
  const own = young?.screens[kind]
  if (own !== undefined) return own
  return isSurveyPlace(kind) ? surveyScreens[kind] : StartScreen
}
