import type { ReportMaterial } from '../material.ts'
import type { ReportSection } from '../report-model.ts'
import { groupsSection } from './groups.ts'
import { howSureAndHowDoneSection } from './how-sure-and-how-done.ts'
import { inOnePageSection } from './in-one-page.ts'
import { recoverySection } from './recovery.ts'
import { relationshipsSection } from './relationships.ts'
import { resilienceSection } from './resilience.ts'
import { rightsSection } from './rights.ts'
import { wellbeingSection } from './wellbeing.ts'
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
  howSureAndHowDoneSection,
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
