import type { ComponentType } from 'preact'
import type { Picture } from '../../../surveys/model/picture.ts'
import type { PlaceKind } from '../place.ts'
import type { SurveyScreenProps } from '../screen-props.ts'

/** The places that only a survey with an adult's part has. */
export type YoungPlace = 'hand-over' | 'child-assent' | 'child-ending'

type Screen = ComponentType<SurveyScreenProps>

/** What ages 4 to 7 need and nobody else downloads: pictures, and screens of their own in place of the common ones. */
export type YoungBand = {
  readonly TopicPicture: ComponentType<{ readonly picture: Picture }>
  readonly screens: Readonly<Record<YoungPlace, Screen> & Partial<Record<PlaceKind, Screen>>>
}
