import type { Problem } from '../edge/request.ts'

/** Where the server's own sentence does not yet say what to do next, this does. By problem code, then by status. */
const byCode: Record<string, string> = {
  'wave-not-sealed':
    'The report is made when the wave is sealed. Go back to the wave to see what comes first.',
}

const byStatus: Record<number, string> = {
  403: 'Your sign-in is for another council or another kind of work. Sign in with a link for this one.',
  404: 'It may have been typed or copied wrongly, or belong to another council. Go back to the start page.',
  409: 'It may have been changed by a colleague meanwhile. Load this page again to see how it stands.',
  429: 'Wait a minute, then try again.',
  500: 'Nothing you did caused this. Try again in a minute; if it stays, tell the person who runs Heard for you.',
  503: 'Heard is starting, or very busy. Try again in a minute.',
}

export const problemAdvice = ({ code, status }: Problem): string | undefined =>
  byCode[code] ?? byStatus[status]
