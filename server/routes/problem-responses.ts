import { type ProblemCode, problemCatalogue, problemSchema } from '../problems.ts'

/** What a route may answer besides success, for its schema: every status with the codes that share it. */
export function problemResponses(...codes: readonly ProblemCode[]) {
  const all: readonly ProblemCode[] = [...new Set([...codes, 'something-went-wrong', 'not-ready'] as const)]
  const statuses = [...new Set(all.map((code) => problemCatalogue[code][0]))]
  return Object.fromEntries(
    statuses.map((status) => {
      const here = all.filter((code) => problemCatalogue[code][0] === status)
      const content = { 'application/problem+json': { schema: problemSchema } }
      return [status, { description: here.map((code) => `\`${code}\``).join(', '), content }]
    }),
  )
}
