import type { Indicator } from '../model/indicator.ts'
import { carersInterestedInSchool } from './carers-interested-in-school.ts'
import { carersNoticeFeelings } from './carers-notice-feelings.ts'
import { dreadsBullying } from './dreads-bullying.ts'
import { feelsSafeAtHome } from './feels-safe-at-home.ts'
import { feelsSafeNearby } from './feels-safe-nearby.ts'
import { feltAtEase } from './felt-at-ease.ts'
import { feltGlad } from './felt-glad.ts'
import { feltLow } from './felt-low.ts'
import { feltTense } from './felt-tense.ts'
import { getsHelpWithWorries } from './gets-help-with-worries.ts'
import { goodFriend } from './good-friend.ts'
import { happyWithLooks } from './happy-with-looks.ts'
import { happyWithSchool } from './happy-with-school.ts'
import { happyYesterday } from './happy-yesterday.ts'
import { hasEmotionalSupport } from './has-emotional-support.ts'
import { hasFun } from './has-fun.ts'
import { hasGoals } from './has-goals.ts'
import { hasPet } from './has-pet.ts'
import { hasTrustedAdult } from './has-trusted-adult.ts'
import { highAnxiety } from './high-anxiety.ts'
import { highLifeSatisfaction } from './high-life-satisfaction.ts'
import { hopeful } from './hopeful.ts'
import { includedInDecisions } from './included-in-decisions.ts'
import { knowsAdvocate } from './knows-advocate.ts'
import { knowsCanTalkAlone } from './knows-can-talk-alone.ts'
import { knowsEntitlements } from './knows-entitlements.ts'
import { knowsLeavingCareWorker } from './knows-leaving-care-worker.ts'
import { knowsSocialWorker } from './knows-social-worker.ts'
import { knowsWhyInCare } from './knows-why-in-care.ts'
import { learnsLifeSkills } from './learns-life-skills.ts'
import { lifeGettingBetter } from './life-getting-better.ts'
import { likesBedroom } from './likes-bedroom.ts'
import { lowLifeSatisfaction } from './low-life-satisfaction.ts'
import { lowWorthwhile } from './low-worthwhile.ts'
import { madeToStandOut } from './made-to-stand-out.ts'
import { managesOwnLife } from './manages-own-life.ts'
import { manyHomes } from './many-homes.ts'
import { manyLeavingCareWorkers } from './many-leaving-care-workers.ts'
import { manySocialWorkers } from './many-social-workers.ts'
import { oftenLonely } from './often-lonely.ts'
import { onlineAtHome } from './online-at-home.ts'
import { reachesLeavingCareWorker } from './reaches-leaving-care-worker.ts'
import { reachesSocialWorker } from './reaches-social-worker.ts'
import { sameAsFriends } from './same-as-friends.ts'
import { secondChances } from './second-chances.ts'
import { settled } from './settled.ts'
import { someoneBelieves } from './someone-believes.ts'
import { someoneEncourages } from './someone-encourages.ts'
import { someoneListens } from './someone-listens.ts'
import { stressed } from './stressed.ts'
import { strugglesWithMoney } from './struggles-with-money.ts'
import { talksWithCarers } from './talks-with-carers.ts'
import { timeWithBrothersAndSisters } from './time-with-brothers-and-sisters.ts'
import { timeWithFather } from './time-with-father.ts'
import { timeWithMother } from './time-with-mother.ts'
import { treatedAsOthers } from './treated-as-others.ts'
import { trustedByCarers } from './trusted-by-carers.ts'
import { trustsCarers } from './trusts-carers.ts'
import { trustsLeavingCareWorker } from './trusts-leaving-care-worker.ts'
import { trustsSocialWorker } from './trusts-social-worker.ts'
import { unhappyWithLooks } from './unhappy-with-looks.ts'
import { unhappyWithSchool } from './unhappy-with-school.ts'
import { wantsToKnowMore } from './wants-to-know-more.ts'
import { worries } from './worries.ts'
import { worthwhile } from './worthwhile.ts'

/** Every indicator, registered by hand, in the order of reports: wellbeing, then the four domains. */
export const indicators: readonly Indicator[] = [
  highLifeSatisfaction,
  lowLifeSatisfaction,
  happyYesterday,
  worthwhile,
  lowWorthwhile,
  hopeful,
  highAnxiety,
  trustsCarers,
  trustsSocialWorker,
  manySocialWorkers,
  manyHomes,
  timeWithMother,
  timeWithFather,
  timeWithBrothersAndSisters,
  goodFriend,
  hasPet,
  someoneListens,
  someoneEncourages,
  someoneBelieves,
  hasEmotionalSupport,
  oftenLonely,
  trustsLeavingCareWorker,
  manyLeavingCareWorkers,
  feelsSafeAtHome,
  dreadsBullying,
  knowsSocialWorker,
  reachesSocialWorker,
  knowsCanTalkAlone,
  includedInDecisions,
  madeToStandOut,
  knowsLeavingCareWorker,
  reachesLeavingCareWorker,
  knowsEntitlements,
  knowsAdvocate,
  treatedAsOthers,
  hasTrustedAdult,
  hasFun,
  secondChances,
  happyWithSchool,
  unhappyWithSchool,
  carersInterestedInSchool,
  learnsLifeSkills,
  managesOwnLife,
  hasGoals,
  strugglesWithMoney,
  settled,
  likesBedroom,
  carersNoticeFeelings,
  talksWithCarers,
  trustedByCarers,
  sameAsFriends,
  onlineAtHome,
  worries,
  getsHelpWithWorries,
  knowsWhyInCare,
  wantsToKnowMore,
  happyWithLooks,
  unhappyWithLooks,
  lifeGettingBetter,
  feelsSafeNearby,
  stressed,
  feltAtEase,
  feltGlad,
  feltLow,
  feltTense,
]

export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((each) => each.id === id)
}

/**
 * The indicators that an instrument version feeds, in the same order and with the label that its own scale and
 * cut call for: the same indicator says "always feel safe" at 11 to 17 and "home is a safe place" at 4 to 7.
 */
export function indicatorsOf(instrument: string, version: number): readonly Indicator[] {
  return indicators.flatMap((indicator) => {
    const measure = indicator.measures.find(
      (each) => each.instrument === instrument && each.versions.includes(version),
    )
    return measure === undefined ? [] : [{ ...indicator, label: measure.label ?? indicator.label }]
  })
}
