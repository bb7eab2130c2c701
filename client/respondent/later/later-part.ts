import type { ComponentType } from 'preact'
import type { ScreenProps, SurveyScreenProps } from '../screen-props.ts'

/** Screens that nobody meets before they have read what this is, unless they ask for one. */
export type LaterScreens = {
  readonly settings: ComponentType<ScreenProps>
  readonly pause: ComponentType<ScreenProps>
  readonly draft: ComponentType<ScreenProps>
  readonly declined: ComponentType<SurveyScreenProps>
  readonly section: ComponentType<SurveyScreenProps>
  readonly question: ComponentType<SurveyScreenProps>
  readonly rest: ComponentType<SurveyScreenProps>
  readonly review: ComponentType<SurveyScreenProps>
  readonly adultSend: ComponentType<SurveyScreenProps>
  readonly thankYou: ComponentType<SurveyScreenProps>
}
