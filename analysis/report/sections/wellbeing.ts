import type { ReportMaterial } from '../material.ts'
import type { ReportSection } from '../report-model.ts'
import { domainSection } from './domain-section.ts'

const about =
  'How life as a whole feels. Good and bad are both shown, because different things go with each: few who find life bad does not mean many who find it good.'

export function wellbeingSection(material: ReportMaterial): ReportSection | null {
  return domainSection(material, 'wellbeing', about)
}
