import type { WaveSummary } from '../edge/wire.ts'
import type { Screen } from '../state/route.ts'
import { dayInWords } from './days.ts'

/** The one sentence an officer between two meetings needs, and where to do it. */
export type NextStep = {
  readonly sentence: string
  readonly action?: { readonly screen: Screen; readonly label: string } | undefined
}

const issueCodes = { screen: 'codes', label: 'Make codes' } as const
const openWave = { screen: 'open', label: 'Open this wave' } as const

function nextForPlanned({ opensOn, closesOn, instruments }: WaveSummary, today: string): NextStep {
  if (today > closesOn) {
    return {
      sentence: 'Its last day passed before it was opened. Ask for a new wave to be planned in its place.',
    }
  }
  if (instruments.every((instrument) => instrument.codesIssued === 0)) {
    return { sentence: `Make the codes to give out, ready for ${dayInWords(opensOn)}.`, action: issueCodes }
  }
  return today < opensOn
    ? { sentence: `Open the wave, so that its codes work from ${dayInWords(opensOn)}.`, action: openWave }
    : { sentence: 'Open the wave: its first day has come, and its codes do not work yet.', action: openWave }
}

function nextForOpen({ opensOn, closesOn, instruments }: WaveSummary, today: string): NextStep {
  if (today > closesOn) {
    return {
      sentence: `Online answers ended on ${dayInWords(closesOn)}. Move on to typing in the last paper forms.`,
      action: { screen: 'stop', label: 'Stop online answers' },
    }
  }
  if (instruments.some((instrument) => instrument.codesIssued === 0)) {
    return { sentence: 'Make codes to give out: nobody can answer without one.', action: issueCodes }
  }
  return today < opensOn
    ? { sentence: `Give out the codes: they work from ${dayInWords(opensOn)}.` }
    : { sentence: `Remind the adults who hand out codes: answers are taken until ${dayInWords(closesOn)}.` }
}

export function nextStep(wave: WaveSummary, today: string): NextStep {
  switch (wave.state) {
    case 'planned':
      return nextForPlanned(wave, today)
    case 'open':
      return nextForOpen(wave, today)
    case 'keying-only':
      return {
        sentence: 'When the last paper form has been typed in, seal the wave to get its report.',
        action: { screen: 'seal', label: 'Seal this wave' },
      }
    case 'sealed':
      return { sentence: 'Read the report, and plan how to tell children what will change.' }
    case 'deleted':
      return { sentence: 'Nothing: its answers, comments and codes are gone.' }
  }
}
