import type { ReportMaterial } from '../material.ts'
import type { ReportSection } from '../report-model.ts'
import { groupsSection } from './groups.ts'
import { howSureAndHowDoneSection } from './how-sure-and-how-done.ts'
import { inOnePageSection } from './in-one-page.ts'
import { planWhatToDoSection } from './plan-what-to-do.ts'
import { questionsToTakeSection } from './questions-to-take.ts'
import { recoverySection } from './recovery.ts'
import { relationshipsSection } from './relationships.ts'
import { resilienceSection } from './resilience.ts'
import { rightsSection } from './rights.ts'
import { sinceLastWaveSection } from './since-last-wave.ts'
import { wellbeingSection } from './wellbeing.ts'
import { whatGoesWithWellbeingSection } from './what-goes-with-wellbeing.ts'
import { whatTheySaidSection } from './what-they-said.ts'
import { whoAnsweredSection } from './who-answered.ts'

/** Every section of the report in its order. One that has nothing to say returns null and is left out. */
export const reportSections: readonly ((material: ReportMaterial) => ReportSection | null)[] = [
  inOnePageSection,
  whoAnsweredSection,
  wellbeingSection,
  relationshipsSection,
  rightsSection,
  resilienceSection,
  recoverySection,
  groupsSection,
  sinceLastWaveSection,
  whatGoesWithWellbeingSection,
  whatTheySaidSection,
  howSureAndHowDoneSection,
  questionsToTakeSection,
  planWhatToDoSection,
]

/** Those of a report of all authorities of a set together, which nobody is asked to act on as one council. */
export const nationalSections: typeof reportSections = [
  inOnePageSection,
  whoAnsweredSection,
  wellbeingSection,
  relationshipsSection,
  rightsSection,
  resilienceSection,
  recoverySection,
  groupsSection,
  howSureAndHowDoneSection,
]
