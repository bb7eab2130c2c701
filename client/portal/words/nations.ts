import type { Nation } from '../../../surveys/model/nation.ts'

export const nationInWords: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}
