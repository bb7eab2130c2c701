import { useEffect, useRef } from 'preact/hooks'
import type { PlaceKind } from '../place.ts'
import { type OpenSurvey, oldEnoughToSave } from '../survey-state.ts'
import { keepForBadNetworks } from './keep-for-bad-networks.ts'
import { loadDraftPart } from './load-draft-part.ts'
import { loadLaterScreens } from './load-later-screens.ts'

/**
 * Once for the questions in one language, while somebody reads what this is: what the rest of the way may need is
 * fetched and kept while the network is there. Nobody waits for it, and it follows no answer, so that its moment tells
 * nothing.
 */
export function usePreparation(survey: OpenSurvey | undefined, place: PlaceKind): void {
  const prepared = useRef<OpenSurvey['instrument'] | undefined>(undefined)
  useEffect(() => {
    if (survey === undefined || place === 'start' || place === 'helper') return
    if (prepared.current === survey.instrument) return
    prepared.current = survey.instrument
    void prepare(survey)
  }, [survey?.instrument, place])
}

async function prepare({ instrument, lookUp }: OpenSurvey): Promise<void> {
  await loadLaterScreens().catch(() => undefined)
  if (oldEnoughToSave(lookUp.instrument.band)) await loadDraftPart(instrument.language).catch(() => undefined)
  await keepForBadNetworks()
}
