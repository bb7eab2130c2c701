import type { ReportMaterial } from '../material.ts'
import type { ReportSection } from '../report-model.ts'
import { domainSection } from './domain-section.ts'

const about = 'Being safe, being heard, knowing who is there for them, and not being treated as different.'

export function rightsSection(material: ReportMaterial): ReportSection | null {
  return domainSection(material, 'rights', about)
}
