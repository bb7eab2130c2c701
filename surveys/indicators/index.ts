import type { Indicator } from '../model/indicator.ts'
import { carersInterestedInSchool } from './carers-interested-in-school.ts'
import { carersNoticeFeelings } from './carers-notice-feelings.ts'
import { dreadsBullying } from './dreads-bullying.ts'
import { feelsSafeAtHome } from './feels-safe-at-home.ts'
import { getsHelpWithWorries } from './gets-help-with-worries.ts'
import { goodFriend } from './good-friend.ts'
import { happyWithLooks } from './happy-with-looks.ts'
import { happyWithSchool } from './happy-with-school.ts'
import { happyYesterday } from './happy-yesterday.ts'
import { hasFun } from './has-fun.ts'
import { hasPet } from './has-pet.ts'
import { hasTrustedAdult } from './has-trusted-adult.ts'
import { highLifeSatisfaction } from './high-life-satisfaction.ts'
import { hopeful } from './hopeful.ts'
import { includedInDecisions } from './included-in-decisions.ts'
import { knowsCanTalkAlone } from './knows-can-talk-alone.ts'
import { knowsSocialWorker } from './knows-social-worker.ts'
import { knowsWhyInCare } from './knows-why-in-care.ts'
import { learnsLifeSkills } from './learns-life-skills.ts'
import { lifeGettingBetter } from './life-getting-better.ts'
import { likesBedroom } from './likes-bedroom.ts'
import { lowLifeSatisfaction } from './low-life-satisfaction.ts'
import { madeToStandOut } from './made-to-stand-out.ts'
import { manySocialWorkers } from './many-social-workers.ts'
import { onlineAtHome } from './online-at-home.ts'
import { reachesSocialWorker } from './reaches-social-worker.ts'
import { sameAsFriends } from './same-as-friends.ts'
import { secondChances } from './second-chances.ts'
import { settled } from './settled.ts'
import { talksWithCarers } from './talks-with-carers.ts'
import { timeWithBrothersAndSisters } from './time-with-brothers-and-sisters.ts'
import { timeWithFather } from './time-with-father.ts'
import { timeWithMother } from './time-with-mother.ts'
import { trustedByCarers } from './trusted-by-carers.ts'
import { trustsCarers } from './trusts-carers.ts'
import { trustsSocialWorker } from './trusts-social-worker.ts'
import { unhappyWithSchool } from './unhappy-with-school.ts'
import { worries } from './worries.ts'
import { worthwhile } from './worthwhile.ts'

/** Every indicator, registered by hand, in the order of reports: wellbeing, then the four domains. */
export const indicators: readonly Indicator[] = [
  highLifeSatisfaction,
  lowLifeSatisfaction,
  happyYesterday,
  worthwhile,
  hopeful,
  trustsCarers,
  trustsSocialWorker,
  manySocialWorkers,
  timeWithMother,
  timeWithFather,
  timeWithBrothersAndSisters,
  goodFriend,
  hasPet,
  feelsSafeAtHome,
  dreadsBullying,
  knowsSocialWorker,
  reachesSocialWorker,
  knowsCanTalkAlone,
  includedInDecisions,
  madeToStandOut,
  hasTrustedAdult,
  hasFun,
  secondChances,
  happyWithSchool,
  unhappyWithSchool,
  carersInterestedInSchool,
  learnsLifeSkills,
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
  happyWithLooks,
  lifeGettingBetter,
]

export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((each) => each.id === id)
}

/** The indicators that an instrument version feeds, in the same order. */
export function indicatorsOf(instrument: string, version: number): readonly Indicator[] {
  return indicators.filter((indicator) =>
    indicator.measures.some((each) => each.instrument === instrument && each.versions.includes(version)),
  )
}
