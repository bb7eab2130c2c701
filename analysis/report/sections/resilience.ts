import type { ReportMaterial } from '../material.ts'
import type { ReportSection } from '../report-model.ts'
import { domainSection } from './domain-section.ts'

const about =
  'What helps when things are hard: someone to turn to, fun, school, second chances, learning to do things for themselves.'

export function resilienceSection(material: ReportMaterial): ReportSection | null {
  return domainSection(material, 'resilience', about)
}
