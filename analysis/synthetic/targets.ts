import type { Band } from '../../surveys/model/instrument.ts'
import {
  answered,
  both,
  type Feature,
  mentioned,
  percentage,
  percentageByAuthority,
  wellbeingMean,
} from './measure-nation.ts'
import { adjustedOddsRatio } from './measure-odds-ratio.ts'
import type { SyntheticNation } from './synthetic-nation.ts'

/** A published figure that the made-up nation is calibrated to, in percent or an odds ratio. A test compares. */
export type Target = {
  readonly id: string
  readonly band: Band
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

const tenThousandVoices4To7 = '10,000 Voices, Coram Voice 2022, ages 4-7'
const tenThousandVoices8To10 = '10,000 Voices, Coram Voice 2022, ages 8-10'
const tenThousandVoices8To18 = '10,000 Voices, Coram Voice 2022, ages 8-18'
const stayingConnected8To10 = 'Staying Connected, Coram Voice 2022, ages 8-10'
const ourLives2017At8To10 = 'Our Lives Our Care 2018, data of 2017, ages 8-10'
const makesLifeGood = 'What Makes Life Good, Coram Voice 2020, n = 1,804 care leavers of 2017-19'
const leaversNow = 'Coram Voice, care leavers of 2021-24'
const beyondCare = 'Our Lives Beyond Care 2019, n > 400 care leavers'

const low = ['0', '1', '2', '3', '4']
const girl = answered('gender', 'girl')
const lowWellbeing = wellbeingMean((mean) => mean < 5)
const veryHighWellbeing = wellbeingMean((mean) => mean >= 8.5)
/** Of all whose question this was or need not have been: who knows everything wants to know no more. */
const wantsToKnowMore: Feature = (answers) =>
  answered('care-explained', 'fully')(answers) === true
    ? false
    : answered('wants-to-know-more', 'yes')(answers)
const seesMother = answered('time-with-mother', 'about-right', 'too-much', 'too-little')
const inPlacement = (code: string) => answered('placement', code)

/*
 * Long because it is the one list of everything published that the made-up nation is held to.
 * What is not here is plausible and not calibrated: always feeling safe, being settled, trust in carers, hobbies, second
 * chances, life skills, pets, time in care, how many had how many homes, disability, age within the band, modes and helpers.
 */
const ages11To17: readonly BandTarget[] = [
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
    'contact-right-one-home',
    'Time with mother about right, of those with one home who see her (published: satisfied with contact)',
    stayingConnected,
    60,
    4,
    percentage(answered('time-with-mother', 'about-right'), both(seesMother, answered('homes-in-care', '1'))),
  ),
  target(
    'contact-right-eleven-homes',
    'The same with eleven homes or more',
    stayingConnected,
    39,
    5,
    percentage(
      answered('time-with-mother', 'about-right'),
      both(seesMother, answered('homes-in-care', '11-or-more')),
    ),
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

const ages4To7: readonly BandTarget[] = [
  target(
    'does-not-know-social-worker',
    'Does not know their social worker, 1 in 5 (a further 23 % unsure in 2017)',
    tenThousandVoices4To7,
    20,
    2.5,
    percentage(answered('knows-social-worker', 'no')),
  ),
  target(
    'care-not-explained',
    'Reason for care not explained, nearly half (53 % in 2017, 49 % in 2018)',
    tenThousandVoices4To7,
    47,
    3,
    percentage(answered('care-explained', 'no')),
  ),
  target(
    'feels-safe',
    'Always felt safe, ages 4-17 of one authority',
    'Brent survey presentation, ages 4-17',
    93,
    2.5,
    percentage(answered('feels-safe', 'yes')),
  ),
  target(
    'male',
    'Male, of children looked after',
    childrenLookedAfter,
    56,
    3,
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
]

const ages8To10: readonly BandTarget[] = [
  target(
    'life-getting-better',
    'Life is getting better, ages 8-18',
    tenThousandVoices8To18,
    83,
    2.5,
    percentage(answered('life-getting-better', 'better')),
  ),
  target(
    'dreads-bullying',
    'Afraid of school because of bullying (28 % in 2017)',
    tenThousandVoices8To10,
    29,
    2.5,
    percentage(answered('dreads-bullying', 'always', 'most-of-the-time', 'sometimes')),
  ),
  target(
    'trusted-adult',
    'A trusted adult',
    ourLives2017At8To10,
    97,
    2,
    percentage(answered('trusted-adult', 'yes')),
  ),
  target(
    'not-included',
    'Hardly ever or never included in decisions (about 1 in 7 of 8-18 in 2022)',
    ourLives2017At8To10,
    19,
    3,
    percentage(answered('included-in-decisions', 'none')),
  ),
  target(
    'worries',
    'Worry about feelings or behaviour, about 6 in 10 of ages 8-18',
    tenThousandVoices8To18,
    60,
    3,
    percentage(answered('worries', 'always', 'most-of-the-time', 'sometimes')),
  ),
  target(
    'too-little-mother',
    'Too little time with mother',
    stayingConnected8To10,
    31,
    2.5,
    percentage(answered('time-with-mother', 'too-little')),
  ),
  target(
    'too-little-father',
    'Too little time with father',
    stayingConnected8To10,
    22,
    2.5,
    percentage(answered('time-with-father', 'too-little')),
  ),
  target(
    'too-little-siblings',
    'Too little time with brothers and sisters',
    stayingConnected8To10,
    22,
    2.5,
    percentage(answered('time-with-brothers-and-sisters', 'too-little')),
  ),
  target(
    'too-much-mother',
    'Wants contact cut or stopped, 2 to 3 in 100',
    stayingConnected8To10,
    2.5,
    1,
    percentage(answered('time-with-mother', 'too-much')),
  ),
  target(
    'sees-neither-parent',
    'No contact with either parent',
    ourLives2017At8To10,
    12,
    2,
    percentage(both(answered('time-with-mother', 'none'), answered('time-with-father', 'none'))),
  ),
  target(
    'trusts-social-worker',
    'Trust their social worker at least sometimes, of those of 8-18 who know them',
    'Community Care on Our Lives Our Care 2018, ages 8-18',
    97,
    1.5,
    percentage(answered('trusts-social-worker', 'a-lot', 'a-bit')),
  ),
  target(
    'carers-interested',
    'Carers take an interest in education',
    'Our Lives Our Care Wales 2018, ages 8-18',
    94,
    2,
    percentage(answered('carers-interested-in-school', 'a-lot', 'a-bit')),
  ),
  target(
    'male',
    'Male, of children looked after',
    childrenLookedAfter,
    56,
    3,
    percentage(answered('gender', 'boy')),
  ),
]

const careLeavers: readonly BandTarget[] = [
  target(
    'low-wellbeing',
    'Low overall wellbeing (32 % in 2021-24)',
    makesLifeGood,
    30,
    2.5,
    percentage(lowWellbeing),
  ),
  target(
    'low-wellbeing-disability',
    'Low overall wellbeing with a long-term condition or disability',
    leaversNow,
    47,
    5,
    percentage(lowWellbeing, answered('disability', 'yes')),
  ),
  target(
    'very-high-wellbeing',
    'Very high overall wellbeing, about 1 in 5',
    leaversNow,
    20,
    3,
    percentage(veryHighWellbeing),
  ),
  target(
    'low-wellbeing-lowest',
    'Low overall wellbeing, lowest authority with at least 50 answers (of 21)',
    makesLifeGood,
    14,
    7,
    (nation) => Math.min(...percentageByAuthority(nation, lowWellbeing, 50)),
  ),
  target(
    'low-wellbeing-highest',
    'Low overall wellbeing, highest authority with at least 50 answers (of 21)',
    makesLifeGood,
    44,
    7,
    (nation) => Math.max(...percentageByAuthority(nation, lowWellbeing, 50)),
  ),
  target(
    'low-life-satisfaction',
    'Low life satisfaction',
    makesLifeGood,
    26,
    2,
    percentage(answered('life-satisfaction', ...low)),
  ),
  target(
    'low-worthwhile',
    'Low sense that life is worthwhile',
    makesLifeGood,
    23,
    2,
    percentage(answered('worthwhile', ...low)),
  ),
  target(
    'high-anxiety',
    'High anxiety, 6 to 10',
    makesLifeGood,
    33,
    2.5,
    percentage(answered('anxious-yesterday', '6', '7', '8', '9', '10')),
  ),
  target(
    'lonely',
    'Lonely often or always (19 % in 2021-24)',
    makesLifeGood,
    22,
    2,
    percentage(answered('lonely', 'always', 'most-of-the-time')),
  ),
  target(
    'lonely-disability',
    'Lonely often or always with a long-term condition or disability',
    leaversNow,
    29,
    6,
    percentage(answered('lonely', 'always', 'most-of-the-time'), answered('disability', 'yes')),
  ),
  target(
    'struggles-with-money',
    'Struggling financially',
    makesLifeGood,
    20,
    2,
    percentage(answered('money', 'runs-out', 'goes-without')),
  ),
  target(
    'unsafe-at-home',
    'Feels unsafe where they live (ours: sometimes safe, or less)',
    makesLifeGood,
    16,
    2,
    percentage(answered('feels-safe', 'sometimes', 'hardly-ever', 'never')),
  ),
  target(
    'not-always-safe',
    'Not always safe where they live, a third',
    leaversNow,
    33,
    3,
    percentage(answered('feels-safe', 'most-of-the-time', 'sometimes', 'hardly-ever', 'never')),
  ),
  target(
    'disability',
    'A disability or long-term condition',
    makesLifeGood,
    24,
    2,
    percentage(answered('disability', 'yes')),
  ),
  target(
    'trusts-worker',
    'A trusting relationship with their worker',
    makesLifeGood,
    78,
    2.5,
    percentage(answered('trusts-worker', 'completely', 'mostly')),
  ),
  target(
    'worker-supports',
    'Their worker is a source of emotional support',
    makesLifeGood,
    45,
    2.5,
    percentage(mentioned('emotional-support', 'leaving-care-worker')),
  ),
  target(
    'reaches-worker',
    'Can reach their worker easily, all of the time or sometimes',
    beyondCare,
    96,
    1.5,
    percentage(answered('reaches-worker', 'always', 'most-of-the-time', 'sometimes')),
  ),
  target('good-friend', 'A good friend', beyondCare, 85, 2, percentage(answered('good-friend', 'yes'))),
  target(
    'someone-listens',
    'Someone who listens',
    beyondCare,
    92,
    2,
    percentage(answered('someone-listens', 'yes')),
  ),
  target(
    'wants-to-know-why',
    'Do not know or want to know more of why they were in care, about a quarter',
    'Fosterline on Our Lives Beyond Care, care leavers',
    25,
    3,
    percentage(wantsToKnowMore),
  ),
  target(
    'male',
    'Male, of care leavers in contact, 2020-21',
    'CYP Now on leaving care, ages 17-21',
    58,
    3,
    percentage(answered('gender', 'man')),
  ),
]

/** Every target, by band. */
export const targets: readonly Target[] = [
  ...inBand('4-7', ages4To7),
  ...inBand('8-10', ages8To10),
  ...inBand('11-17', ages11To17),
  ...inBand('16-25', careLeavers),
]

type BandTarget = Omit<Target, 'band'>

function inBand(band: Band, of: readonly BandTarget[]): readonly Target[] {
  return of.map((each) => ({ ...each, band }))
}

function target(
  id: string,
  what: string,
  source: string,
  published: number,
  within: number,
  measure: Target['measure'],
): BandTarget {
  return { id, what, source, published, unit: '%', within, measure }
}
