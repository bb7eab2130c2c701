import type { Place } from './place.ts'
import type { SurveyState } from './survey-state.ts'

/** Pages beside the survey, to come back from: what is under way, and what went wrong, waits meanwhile. */
export const isBeside = ({ kind }: Place): boolean =>
  kind === 'help' || kind === 'settings' || kind === 'save-for-later'

/** Where the steps so far have led. */
export const visited = ({ trail, at }: Pick<SurveyState, 'trail' | 'at'>): Place =>
  trail[at] ?? { kind: 'start' }

/** What is shown. Once the answers may have gone, every step Back shows them as they went, as after the end it shows the thanks. */
export function placeOf(state: SurveyState): Place {
  const place = visited(state)
  return state.mayHaveGone && !isBeside(place) ? { kind: 'review' } : place
}

/**
 * Answers that could not go for want of a network, and go by themselves once there is one: also while somebody reads who
 * to talk to or changes how the page looks, not while they copy the words of a draft.
 */
export const waitsToGo = (state: SurveyState): boolean =>
  state.trouble?.problem === 'offline' && ['review', 'help', 'settings'].includes(placeOf(state).kind)
