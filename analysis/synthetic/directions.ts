import type { Band } from '../../surveys/model/instrument.ts'
import { answered, type Feature, mentioned, percentage, wellbeingMean } from './measure-nation.ts'
import type { SyntheticNation } from './synthetic-nation.ts'

/** A published finding without a figure of its own: one group's share is above another's. */
export type Direction = {
  readonly id: string
  readonly band: Band
  readonly what: string
  readonly source: string
  /** The first is to be above the second, in percent. */
  measure(nation: SyntheticNation): { readonly above: number; readonly below: number }
}

const lowWellbeing = wellbeingMean((mean) => mean < 5)
const veryHighWellbeing = wellbeingMean((mean) => mean >= 8.5)
const lonely = answered('lonely', 'always', 'most-of-the-time')
const distrusted = answered('trusts-social-worker', 'not-at-all')

export const directions: readonly Direction[] = [
  direction(
    'residential-low',
    'Low wellbeing is commoner in children’s homes than in foster care',
    '10,000 Voices, Coram Voice 2022, ages 11-18',
    [lowWellbeing, answered('placement', 'childrens-home')],
    [lowWellbeing, answered('placement', 'foster-family')],
  ),
  direction(
    'longer-in-care',
    'Low wellbeing is rarer among those longer in care',
    'Our Lives Our Care 2018, ages 11-18',
    [lowWellbeing, answered('time-in-care', 'under-1-year')],
    [lowWellbeing, answered('time-in-care', '3-to-5-years', '6-years-or-more')],
  ),
  direction(
    'falls-with-age',
    'Wellbeing falls with age',
    'Our Lives Our Care 2017, ages 11-18',
    [lowWellbeing, answered('age', '15-17')],
    [lowWellbeing, answered('age', '11-12')],
  ),
  direction(
    'boys-fare-better',
    'Being male goes with higher wellbeing',
    'Suh and Selwyn 2022, 36 English local authorities, ages 11-18',
    [veryHighWellbeing, answered('gender', 'boy')],
    [veryHighWellbeing, answered('gender', 'girl')],
  ),
  direction(
    'fewer-moves',
    'Fewer moves go with higher wellbeing',
    'Suh and Selwyn 2022, 36 English local authorities, ages 11-18',
    [veryHighWellbeing, answered('homes-in-care', '1')],
    [veryHighWellbeing, answered('homes-in-care', '4-to-10', '11-or-more')],
  ),
  direction(
    'workers-and-distrust',
    'Three or more social workers in a year go with distrust',
    'Community Care on Our Lives Our Care 2018, ages 11-18',
    [distrusted, answered('social-workers-in-year', '3')],
    [distrusted, answered('social-workers-in-year', '0', '1', '2')],
  ),
  direction(
    'internet-and-friends',
    'Those without internet at home less often do what friends do',
    '10,000 Voices, Coram Voice 2022, ages 11-18',
    [answered('same-as-friends', 'hardly-ever', 'never'), answered('online-at-home', 'no')],
    [answered('same-as-friends', 'hardly-ever', 'never'), answered('online-at-home', 'yes')],
  ),
  direction(
    'good-friend',
    'A good friend goes with higher wellbeing',
    'Suh and Selwyn 2022, 36 English local authorities, ages 11-18',
    [veryHighWellbeing, answered('good-friend', 'yes')],
    [veryHighWellbeing, answered('good-friend', 'no')],
  ),
  direction(
    'leavers-disability-lonely',
    'Loneliness is commoner among care leavers with a disability or long-term condition',
    'Coram Voice, care leavers of 2021-24',
    [lonely, answered('disability', 'yes')],
    [lonely, answered('disability', 'no')],
    '16-25',
  ),
  direction(
    'leavers-emotional-support',
    'Friends are a source of emotional support more often than the worker',
    'What Makes Life Good, Coram Voice 2020, care leavers of 2017-19',
    [mentioned('emotional-support', 'friends'), () => true],
    [mentioned('emotional-support', 'leaving-care-worker'), () => true],
    '16-25',
  ),
  direction(
    'included-8-to-10',
    'Those included in decisions more often find that life is getting better',
    '10,000 Voices, Coram Voice 2022, ages 8-18',
    [answered('life-getting-better', 'better'), answered('included-in-decisions', 'a-lot', 'some')],
    [answered('life-getting-better', 'better'), answered('included-in-decisions', 'none')],
    '8-10',
  ),
]

type Share = readonly [feature: Feature, among: Feature]

function direction(
  id: string,
  what: string,
  source: string,
  above: Share,
  below: Share,
  band: Band = '11-17',
): Direction {
  return {
    id,
    band,
    what,
    source,
    measure: (nation) => ({ above: percentage(...above)(nation), below: percentage(...below)(nation) }),
  }
}
