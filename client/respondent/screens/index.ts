import type { ComponentType } from 'preact'
import type { PlaceKind } from '../place.ts'
import type { ScreenProps, SurveyScreenProps } from '../screen-props.ts'
import type { YoungPart, YoungPlace } from '../young/young-part.ts'
import { AssentScreen } from './assent-screen.tsx'
import { HelpScreen } from './help-screen.tsx'
import { HelperScreen } from './helper-screen.tsx'
import { laterScreen } from './later-screen.tsx'
import { StartScreen } from './start-screen.tsx'

type OpenPlace = 'start' | 'help' | 'settings' | 'pause' | 'save-for-later' | 'saved-answers'

const draftScreen = laterScreen<ScreenProps>(({ draft }) => draft)

/**
 * The places that need no survey, and those that do and look alike to all. Typed over all but those that only ages
 * 4 to 7 have (`young/`): a new place asks for its screen. Help is here and not in `later/`: it has to be there at once.
 */
export const openScreens: Readonly<Record<OpenPlace, ComponentType<ScreenProps>>> = {
  start: StartScreen,
  help: HelpScreen,
  settings: laterScreen<ScreenProps>(({ settings }) => settings),
  'save-for-later': draftScreen,
  'saved-answers': draftScreen,
  pause: laterScreen<ScreenProps>(({ pause }) => pause),
}

export const surveyScreens: Readonly<
  Record<Exclude<PlaceKind, OpenPlace | YoungPlace>, ComponentType<SurveyScreenProps>>
> = {
  helper: HelperScreen,
  assent: AssentScreen,
  declined: laterScreen<SurveyScreenProps>(({ declined }) => declined),
  section: laterScreen<SurveyScreenProps>(({ section }) => section),
  rest: laterScreen<SurveyScreenProps>(({ rest }) => rest),
  question: laterScreen<SurveyScreenProps>(({ question }) => question),
  review: laterScreen<SurveyScreenProps>(({ review }) => review),
  'thank-you': laterScreen<SurveyScreenProps>(({ thankYou }) => thankYou),
}

export const isOpenPlace = (kind: PlaceKind): kind is OpenPlace => kind in openScreens

const isSurveyPlace = (kind: PlaceKind): kind is keyof typeof surveyScreens => kind in surveyScreens

/** In place of the review, where an adult sends what a child has answered. */
const adultSendScreen = laterScreen<SurveyScreenProps>(({ adultSend }) => adultSend)

/** The band's own screen for a place where it has one, else the one for all. */
export function screenOf(kind: PlaceKind, young: YoungPart | undefined): ComponentType<SurveyScreenProps> {
  const own = young?.screens[kind]
  if (own !== undefined) return own
  if (young !== undefined && kind === 'review') return adultSendScreen
  return isSurveyPlace(kind) ? surveyScreens[kind] : StartScreen
}
