import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound } from '../sound-instrument.ts'

/** A number that nobody has rung for over half a year. */
export const candidate: CandidateFile = {
  ...sound,
  services: [
    {
      id: 'someone-to-ring',
      name: 'Someone to ring',
      contacts: [],
      free: true,
      nations: ['wales'],
      agesFrom: 0,
      agesTo: null,
      bands: ['8-10'],
      source: 'An example',
      checkedOn: '2020-01-01',
    },
  ],
}
