import { instrumentSchema } from '../model/instrument.ts'
import type { Finding } from './rule.ts'

/** The id of the item that a finding is about; undefined when it is about something else. */
export function itemOf({ path }: Pick<Finding, 'path'>, instrument: unknown): string | undefined {
  const [root, second, third, fourth] = path
  if (root === 'words' && third === 'items') return String(fourth)
  const parsed = instrumentSchema.safeParse(instrument)
  if (root !== 'sections' || third !== 'items' || !parsed.success) return undefined
  return parsed.data.sections[Number(second)]?.items[Number(fourth)]?.id
}
