import type { Problem } from '../edge/request.ts'

const meanwhile =
  'A colleague may have changed it meanwhile, or an earlier press may have gone through. Load this page again to see how it stands.'

/** What to do next on this page, where the server's own sentence, written for every client, cannot know it. */
const adviceByCode: Record<string, string> = {
  'wave-state-not-changed': meanwhile,
  'wave-still-open': meanwhile,
  'promises-not-changed': meanwhile,
  'wave-days-fixed': meanwhile,
  'wave-not-ready': 'Go back to the wave and write down what is missing.',
  'codes-not-issued': meanwhile,
  'wave-not-found': 'It may belong to another council than the one you are signed in for.',
  'too-many-analyses': 'Your plan is saved: run it again from your list in a while.',
  'something-went-wrong': 'If it stays, tell the person who runs Heard for you.',
  'keys-not-there': 'Tell the person who runs Heard for you: docs/operating.md says what to do.',
  'not-ready': 'If it stays, tell the person who runs Heard for you.',
}

export const problemAdvice = ({ code }: Problem): string | undefined => adviceByCode[code]
