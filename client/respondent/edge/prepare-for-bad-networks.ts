import { useEffect } from 'preact/hooks'
import { type OpenSurvey, oldEnoughToSave } from '../survey-state.ts'
import { keepForBadNetworks } from './keep-for-bad-networks.ts'
import { loadDraftPart } from './load-draft-part.ts'

/**
 * Once, as soon as the questions have opened or changed language: what the rest of the way may need is fetched and
 * kept while the network is there. It follows no answer, so that its moment tells nothing.
 */
export function usePreparation(survey: OpenSurvey | undefined): void {
  useEffect(() => {
    if (survey !== undefined) void prepare(survey)
  }, [survey?.instrument])
}

async function prepare({ instrument, lookUp }: OpenSurvey): Promise<void> {
  if (oldEnoughToSave(lookUp.instrument.band)) await loadDraftPart(instrument.language).catch(() => undefined)
  await keepForBadNetworks()
}
