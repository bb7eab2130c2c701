import { z } from 'zod'
import { paperMissingKinds, sentMissingKinds } from './answer.ts'

/** Who sat beside the respondent. Never a name. Social workers and carers are not offered (questions are about them). */
export const helperRoles = [
  'nobody',
  'teacher-or-school-staff',
  'independent-visitor-or-advocate',
  'reviewing-officer',
  'youth-or-participation-worker',
  'family-or-friend',
  'someone-else',
  'not-kept',
] as const
export type HelperRole = (typeof helperRoles)[number]

/** How the answers came: the screen, the page without JavaScript, paper typed in. */
export const modes = ['screen', 'plain-page', 'paper', 'not-kept'] as const
export type Mode = (typeof modes)[number]

const code = z.string().max(64)

export const answerSchema = z.union([
  z.strictObject({ code }),
  z.strictObject({ codes: z.array(code).max(40) }),
  z.strictObject({ text: z.string().max(2000) }),
  z.strictObject({ missing: z.enum(sentMissingKinds) }),
])

/** As a row keeps it: paper knows ways not to answer that a screen never sends. */
export const storedAnswerSchema = z.union([
  answerSchema,
  z.strictObject({ missing: z.enum(paperMissingKinds) }),
])

/** The answers part of what a browser sends once, at the end. Carries no code, name, time or address. */
export const submissionSchema = z.strictObject({
  instrument: z.string().max(64),
  version: z.int().min(1),
  language: z.string().max(16),
  mode: z.enum(modes).exclude(['not-kept']),
  /** `not-kept` where the respondent did not say: nothing is mandatory, this least of all. */
  helperRole: z.enum(helperRoles),
  answers: z.record(z.string().max(64), answerSchema),
})
export type Submission = z.infer<typeof submissionSchema>
