import type { Day, WaveState } from '../database/tables.ts'
import { dayInWords } from '../day.ts'
import type { Refusal } from '../problems.ts'

/** Undefined when answers are taken today; otherwise why not, and since or until when. The closing day still counts. */
export function checkWaveOpen(
  wave: { readonly state: WaveState; readonly opensOn: Day; readonly closesOn: Day },
  today: Day,
): Refusal | undefined {
  const days = { opensOn: wave.opensOn, closedOn: wave.closesOn }
  const over =
    wave.state === 'keying-only' ||
    wave.state === 'sealed' ||
    wave.state === 'deleted' ||
    today > wave.closesOn
  if (over) {
    return { refused: 'wave-closed', detail: `The survey closed on ${dayInWords(wave.closesOn)}.`, days }
  }
  if (wave.state === 'open' && today >= wave.opensOn) return undefined
  const when = today < wave.opensOn ? `It opens on ${dayInWords(wave.opensOn)}.` : 'It opens soon.'
  return { refused: 'wave-not-open-yet', detail: `The survey has not opened yet. ${when}`, days }
}
