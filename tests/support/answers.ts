import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { type Submission, submissionSchema } from '../../surveys/model/submission.ts'

/** What so many made-up young people send, on screens: full sets of answers, the same for the same seed. */
export function madeUpSubmissions(seed: number, count: number): readonly Submission[] {
  return syntheticResponses(seed, ages11To17V1, { count, profile: 'typical' }).map((response) =>
    submissionSchema.parse({ instrument: 'ages-11-17', version: 1, ...response, mode: 'screen' }),
  )
}
