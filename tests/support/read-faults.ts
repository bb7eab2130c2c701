import { AnalysisProblem } from '../../analysis/problem.ts'

/** The faults of work that has to be refused, as `place: code`. */
export function faultsOf(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (problem) {
    if (problem instanceof AnalysisProblem) {
      return problem.faults.map(({ path, code }) => `${path.join('/')}: ${code}`)
    }
    throw problem
  }
  throw new Error('This was not refused.')
}
