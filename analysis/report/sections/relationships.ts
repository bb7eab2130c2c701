import type { ReportMaterial } from '../material.ts'
import type { ReportSection } from '../report-model.ts'
import { domainSection } from './domain-section.ts'

const about =
  'The people in their lives: the adults they live with, their social worker, family and friends. For time with family the question is whether it suits them; more is not better for everyone.'

export function relationshipsSection(material: ReportMaterial): ReportSection | null {
  return domainSection(material, 'relationships', about)
}
