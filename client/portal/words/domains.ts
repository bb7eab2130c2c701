import type { Domain } from '../../../surveys/model/indicator.ts'

export const domainInWords: Readonly<Record<Domain, string>> = {
  wellbeing: 'Wellbeing',
  relationships: 'Relationships',
  rights: 'Rights',
  resilience: 'Resilience',
  recovery: 'Recovery',
}
