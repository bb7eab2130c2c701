import type { ReportMaterial } from '../material.ts'
import type { ReportSection } from '../report-model.ts'
import { domainSection } from './domain-section.ts'

const about =
  'A settled home, adults who notice, being trusted, joining in, help with worries, and understanding their own story.'

export function recoverySection(material: ReportMaterial): ReportSection | null {
  return domainSection(material, 'recovery', about)
}
