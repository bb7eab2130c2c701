import type { Day } from '../../database/tables.ts'
import { addDays } from '../../day.ts'
import type { SafeguardingLead } from '../../repositories/concerns.ts'
import type { WavePromises } from '../../repositories/wave-promises.ts'

export const demonstrationLead: SafeguardingLead = {
  name: 'Duty safeguarding manager (made up)',
  reachedBy: '01632 960 001',
}

/** A checklist as a good council fills it in, so that whoever looks sees what it is for. */
export const demonstrationPromises = (closesOn: Day): WavePromises => ({
  space:
    'Each child gets a quiet room or corner and half an hour, at school or with an independent visitor. Everybody hears first that they can say no and nothing happens.',
  voice:
    'On a tablet, a telephone or paper; read aloud; with somebody they choose, who is neither their social worker nor someone they live with.',
  audience:
    'The corporate parenting board on its next meeting, the lead member, the head of the virtual school, and the children in care council first of all.',
  influence:
    'The board sets aside money for three changes that children ask for. Placements, schools and time with family are named as open to change.',
  consent:
    'Social workers ask whoever holds parental responsibility, by letter, two weeks before. No answer within ten days is asked about again by telephone. The child is asked in any case.',
  results:
    'A page for each age goes to every child in care. The children in care council chooses what to do first, and reports on it to the board.',
  resultsBy: addDays(closesOn, 56),
})
