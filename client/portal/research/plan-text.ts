import type { Problem } from '../edge/request.ts'
import type { PlanJson } from '../edge/wire.ts'

export const planAsText = (plan: PlanJson): string => `${JSON.stringify(plan, null, 2)}\n`

/** A plan typed as text; or what is wrong with it as JSON, which the browser says with line and column where it can. */
export function planFromText(typed: string): PlanJson | string {
  try {
    const plan: unknown = JSON.parse(typed)
    if (typeof plan === 'object' && plan !== null && !Array.isArray(plan)) return plan as PlanJson
    return 'Enter a plan: it begins with { and ends with }'
  } catch (error) {
    return `This is not JSON yet: ${error instanceof Error ? error.message : 'it cannot be read'}`
  }
}

/** The server's faults with their places, because all of them are in one field: "analyses, 1st, kind: …". */
export function withPlaces(problem: Problem): Problem {
  return {
    ...problem,
    faults: problem.faults.map((fault) => {
      const place = fault.path
        .filter((part) => part !== 'body')
        .map((part) => (typeof part === 'number' ? part + 1 : part))
      return {
        ...fault,
        message: place.length === 0 ? fault.message : `${place.join(' › ')}: ${fault.message}`,
      }
    }),
  }
}
