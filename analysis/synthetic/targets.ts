import { answered, both, percentage, percentageByAuthority, wellbeingMean } from './measure-nation.ts'
import { adjustedOddsRatio } from './measure-odds-ratio.ts'
import type { SyntheticNation } from './synthetic-nation.ts'

/** A published figure that the made-up nation is calibrated to, in percent or an odds ratio. A test compares. */
export type Target = {
  readonly id: string
  readonly what: string
  /** Where the figure was read: report or page, and who it is about. */
  readonly source: string
  readonly published: number
  readonly unit: '%' | 'odds ratio'
  /** How far off, in the same unit, still counts as met: rounding of the source and a different question both blur it. */
  readonly within: number
  measure(nation: SyntheticNation): number
}

const tenThousandVoices = '10,000 Voices, Coram Voice 2022, ages 11-18'
const stayingConnected = 'Staying Connected, Coram Voice 2022, ages 11-18'
const childrenLookedAfter = 'Children looked after in England, Department for Education, 31 March 2025'
const authorityVariation = 'Suh and Selwyn 2022, 36 English local authorities, n = 4,994, ages 11-18'

const low = ['0', '1', '2', '3', '4']
const girl = answered('gender', 'girl')
const lowWellbeing = wellbeingMean((mean) => mean < 5)
const veryHighWellbeing = wellbeingMean((mean) => mean >= 8.5)
const inPlacement = (code: string) => answered('placement', code)

/*
 * What is not here is plausible and not calibrated: always feeling safe, being settled, trust in carers, hobbies, second
 * chances, life skills, pets, time in care, number of homes, disability, age within the band, modes and helpers.
 */
export const targets: readonly Target[] = [
  target(
    'low-wellbeing',
    'Low overall wellbeing, about 1 in 6',
    tenThousandVoices,
    17,
    2,
    percentage(lowWellbeing),
  ),
  target(
    'very-high-wellbeing',
    'Very high overall wellbeing',
    'Coram Voice, data 2021-24, ages 11-18',
    39,
    4,
    percentage(veryHighWellbeing),
  ),
  target(
    'low-wellbeing-kinship',
    'Low wellbeing in kinship foster care, about 1 in 9',
    tenThousandVoices,
    11,
    3,
    percentage(lowWellbeing, inPlacement('family-or-friends')),
  ),
  target(
    'low-wellbeing-foster',
    'Low wellbeing in unrelated foster care, about 1 in 7',
    tenThousandVoices,
    14,
    2,
    percentage(lowWellbeing, inPlacement('foster-family')),
  ),
  target(
    'life-getting-better',
    'Life is getting better',
    tenThousandVoices,
    83,
    2,
    percentage(answered('life-getting-better', 'a-lot-better', 'a-bit-better')),
  ),
  target(
    'girls-unhappy-with-life',
    'Girls unhappy with life, nearly a quarter',
    'Guardian on Our Lives Our Care 2017, ages 11-18',
    24,
    3,
    percentage(answered('life-satisfaction', ...low), girl),
  ),
  target(
    'girls-unhappy-with-looks',
    'Girls unhappy with their appearance',
    'Guardian on Our Lives Our Care 2017, ages 11-18',
    23,
    3,
    percentage(answered('happy-with-looks', ...low), girl),
  ),
  target(
    'no-good-friend',
    'No good friend',
    tenThousandVoices,
    7,
    2,
    percentage(answered('good-friend', 'no')),
  ),
  target(
    'trusted-adult',
    'A trusted adult: 85 % in 2017, over 90 % in 2022',
    'Our Lives Our Care 2017; 10,000 Voices',
    88,
    3,
    percentage(answered('trusted-adult', 'yes')),
  ),
  target(
    'three-social-workers',
    'Three or more social workers in a year, 1 in 4',
    'Our Lives Our Care 2018, ages 11-18',
    25,
    2,
    percentage(answered('social-workers-in-year', '3')),
  ),
  target(
    'does-not-know-social-worker',
    'Does not know their social worker: half of the 1 in 5 at ages 4-7',
    tenThousandVoices,
    10,
    2,
    percentage(answered('knows-social-worker', 'no')),
  ),
  target(
    'trouble-reaching-worker',
    'Trouble reaching their social worker',
    'Community Care on Our Lives Our Care 2018, ages 11-18',
    15,
    2,
    percentage(answered('reaches-social-worker', 'hardly-ever', 'never')),
  ),
  target(
    'not-included',
    'Hardly ever or never included in decisions, about 1 in 7',
    tenThousandVoices,
    14,
    2,
    percentage(answered('included-in-decisions', 'none')),
  ),
  target(
    'made-to-stand-out',
    'Embarrassed by adults about being in care, 1 in 8',
    tenThousandVoices,
    12.5,
    2,
    percentage(answered('made-to-stand-out', 'yes')),
  ),
  target(
    'worries',
    'Worry about feelings or behaviour, about 6 in 10',
    tenThousandVoices,
    60,
    3,
    percentage(answered('worries', 'always', 'most-of-the-time', 'sometimes')),
  ),
  target(
    'not-same-as-friends',
    'Cannot do similar things to friends, 1 in 6',
    tenThousandVoices,
    17,
    2,
    percentage(answered('same-as-friends', 'hardly-ever', 'never')),
  ),
  target(
    'no-talks-with-carers',
    'Never talks with carers about what matters, 1 in 5 (ours counts hardly ever too)',
    tenThousandVoices,
    20,
    2,
    percentage(answered('talks-with-carers', 'hardly-ever', 'never')),
  ),
  target(
    'too-little-mother',
    'Too little time with mother',
    stayingConnected,
    25,
    2,
    percentage(answered('time-with-mother', 'too-little')),
  ),
  target(
    'too-little-father',
    'Too little time with father',
    stayingConnected,
    18,
    2,
    percentage(answered('time-with-father', 'too-little')),
  ),
  target(
    'too-little-siblings',
    'Too little time with brothers and sisters',
    stayingConnected,
    31,
    3,
    percentage(answered('time-with-brothers-and-sisters', 'too-little')),
  ),
  target(
    'sees-neither-parent',
    'No contact with either parent, 22 % in 2017',
    'Our Lives Our Care 2017, ages 11-18',
    22,
    3,
    percentage(both(answered('time-with-mother', 'none'), answered('time-with-father', 'none'))),
  ),
  target(
    'care-not-explained',
    'Reason for care not fully explained, a third',
    'Our Lives Our Care 2018, ages 11-18',
    33,
    2,
    percentage(answered('care-explained', 'partly', 'not-at-all')),
  ),
  target(
    'carers-interested',
    'Carers take an interest in education',
    'Our Lives Our Care Wales 2018, ages 8-18',
    94,
    2,
    percentage(answered('carers-interested-in-school', 'very', 'fairly')),
  ),
  target(
    'male',
    'Male, of children looked after',
    childrenLookedAfter,
    56,
    2,
    percentage(answered('gender', 'boy')),
  ),
  target(
    'white',
    'White, of children looked after',
    childrenLookedAfter,
    71,
    3,
    percentage(answered('ethnic-group', 'white')),
  ),
  target(
    'mixed',
    'Mixed, of children looked after',
    childrenLookedAfter,
    11,
    2,
    percentage(answered('ethnic-group', 'mixed')),
  ),
  target(
    'black',
    'Black, of children looked after',
    childrenLookedAfter,
    8,
    2,
    percentage(answered('ethnic-group', 'black')),
  ),
  target(
    'asian',
    'Asian, of children looked after',
    childrenLookedAfter,
    5,
    1.5,
    percentage(answered('ethnic-group', 'asian')),
  ),
  target(
    'another-ethnic-group',
    'Another ethnic group, of children looked after',
    childrenLookedAfter,
    4,
    1.5,
    percentage(answered('ethnic-group', 'another')),
  ),
  target(
    'too-much-mother',
    'Wants contact cut or stopped, 2 to 3 in 100',
    stayingConnected,
    2.5,
    1,
    percentage(answered('time-with-mother', 'too-much')),
  ),
  target(
    'too-much-father',
    'Wants contact cut or stopped, 2 to 3 in 100',
    stayingConnected,
    2.5,
    1,
    percentage(answered('time-with-father', 'too-much')),
  ),
  target(
    'childrens-home-answers',
    'In children’s homes, of those who answered: reached about a third as often as their share',
    'Our Lives Our Care 2017, sample',
    3,
    2.5,
    percentage(inPlacement('childrens-home')),
  ),
  target(
    'trusted-adult-lowest',
    'Trusted adult, lowest authority with at least 50 answers',
    authorityVariation,
    66,
    8,
    (nation) => Math.min(...percentageByAuthority(nation, answered('trusted-adult', 'yes'), 50)),
  ),
  target(
    'trusted-adult-highest',
    'Trusted adult, highest authority with at least 50 answers',
    authorityVariation,
    100,
    4,
    (nation) => Math.max(...percentageByAuthority(nation, answered('trusted-adult', 'yes'), 50)),
  ),
  {
    id: 'included-and-very-high',
    what: 'Odds of very high wellbeing of those included in decisions, much else held equal',
    source: 'Selwyn and others 2022, quoted in the good-practice guide of Coram Voice',
    published: 1.5,
    unit: 'odds ratio',
    within: 0.3,
    measure: adjustedOddsRatio(
      veryHighWellbeing,
      [
        ['included-in-decisions', 'a-lot', 'some'],
        ['settled', 'very'],
        ['trusts-carers', 'completely'],
        ['feels-safe', 'always'],
        ['has-fun', 'always', 'most-of-the-time'],
        ['happy-with-looks', '7', '8', '9', '10'],
        ['happy-with-school', '7', '8', '9', '10'],
        ['good-friend', 'yes'],
        ['worries', 'never', 'hardly-ever'],
        ['carers-notice-feelings', 'always', 'most-of-the-time'],
        ['same-as-friends', 'always', 'most-of-the-time'],
        ['trusts-social-worker', 'completely', 'mostly'],
      ],
      ['age', 'gender', 'placement'],
    ),
  },
]

function target(
  id: string,
  what: string,
  source: string,
  published: number,
  within: number,
  measure: Target['measure'],
): Target {
  return { id, what, source, published, unit: '%', within, measure }
}
