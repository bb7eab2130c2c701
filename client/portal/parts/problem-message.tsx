import type { Problem } from '../edge/request.ts'
import { problemAdvice } from '../words/problem-advice.ts'
import { SignInAgain } from './sign-in-again.tsx'

type ProblemMessageProps = { readonly problem: Problem; readonly again?: () => void }

/** A problem with no field of its own: what happened, then what to do next. */
export function ProblemMessage({ problem, again }: ProblemMessageProps) {
  const advice = problemAdvice(problem)
  return (
    <div class="problem" role="alert">
      <h2>{problem.title}</h2>
      {problem.detail && <p>{problem.detail}</p>}
      {problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={fault.path.join('/')}>{fault.message}</li>
          ))}
        </ul>
      )}
      {advice && <p>{advice}</p>}
      {problem.code === 'sign-in-too-long-ago' && <SignInAgain />}
      {again && (
        <p>
          <button type="button" class="button button-quiet" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  )
}
