import type { Service } from '../signposting/service.ts'
import { daysBetween } from './days-between.ts'
import type { Finding } from './rule.ts'

/** Half a year: numbers change seldom, and one that is wrong fails somebody on their worst day. */
const mostDays = 180

/** Helplines whose entry nobody has compared with its source for too long. `today` as YYYY-MM-DD. */
export function checkServices(services: readonly Service[], today: string): readonly Finding[] {
  return services.flatMap(({ id, name, checkedOn }): readonly Finding[] => {
    const days = daysBetween(checkedOn, today)
    if (days <= mostDays) return []
    const since = Number.isNaN(days) ? 'Nobody has noted the day on which' : `It is ${days} days since`
    const message = `${since} ${name} was checked: ring it, then date the entry.`
    return [{ path: ['services', id, 'checkedOn'], code: 'helpline-not-checked', level: 'warning', message }]
  })
}
