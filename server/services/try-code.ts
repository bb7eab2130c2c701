import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'

/**
 * Does what is asked for with a code, after waiting where many codes were wrong before: in its place in the line before
 * anything is looked at, so that neither a quick answer nor a slow one tells whether a code was right.
 *
 * @param source the network address, or undefined where a proxy does not pass it on
 */
export async function tryCode<Outcome extends object>(
  context: Context,
  code: string,
  source: string | undefined,
  work: () => Promise<Outcome | Refusal>,
): Promise<Outcome | Refusal> {
  const { wait, succeeded } = context.codeLimits.attempt(code, source)
  if (wait === undefined) return { refused: 'too-many-tries' }
  if (wait > 0) await context.wait(wait)
  const outcome = await work()
  if (!('refused' in outcome && outcome.refused === 'code-not-recognised')) succeeded()
  return outcome
}
