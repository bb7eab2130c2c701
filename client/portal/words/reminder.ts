import { agesInWords } from '../../../surveys/model/ages-in-words.ts'
import type { WaveSummary } from '../edge/wire.ts'
import { dayInWords } from './days.ts'

/** To copy into a message to the adults who hand out codes. Nothing in it says who has answered: nobody knows. */
export function reminderText({ localAuthority, closesOn, instruments }: WaveSummary): string {
  const ages = instruments.map(({ band }) => agesInWords(band)).join(', ')
  return [
    `Heard, the survey of ${localAuthority.name} for children in care and care leavers (ages ${ages}), is open until ${dayInWords(closesOn)}.`,
    'If you still have cards to hand out, please do it this week: a quiet place, a quarter of an hour, and the child’s own choice. Nobody can see who has answered, so please ask everybody once more, kindly, and take no for an answer.',
    'You may help if you are neither the child’s social worker nor someone they live with. The leaflet for helpers says how.',
  ].join('\n\n')
}
