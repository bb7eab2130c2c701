import type { ComponentChildren, ComponentType } from 'preact'
import type { Picture } from '../../../surveys/model/picture.ts'
import type { PlaceKind } from '../place.ts'
import type { SurveyScreenProps } from '../screen-props.ts'

type Screen = ComponentType<SurveyScreenProps>

/** Places that only a survey with an adult's part has. */
export type YoungPlace = 'hand-over' | 'child-assent' | 'child-ending'

/** What ages 4 to 7 need and nobody else downloads: pictures, and screens of their own in place of the common ones. */
export type YoungPart = {
  readonly screens: Readonly<Record<YoungPlace, Screen> & Partial<Record<PlaceKind, Screen>>>
  readonly TopicPicture: ComponentType<{ readonly picture: Picture }>
  readonly drawOption: (code: string) => ComponentChildren
}
