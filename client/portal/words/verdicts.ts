import type { OutputVerdict } from '../edge/wire.ts'

export const verdictInWords: Readonly<Record<OutputVerdict, string>> = {
  released: 'Released',
  'needs-a-reader': 'Waits for a reader',
  refused: 'Refused',
}

/** What follows from it, for whoever made the output. */
export const verdictExplained: Readonly<Record<OutputVerdict, string>> = {
  released: 'You may use and publish it.',
  'needs-a-reader':
    'No rule can decide it alone. Somebody of the programme reads it; you will find it here when they have.',
  refused: 'It would say too much about too few. The reasons say what can be had instead.',
}
