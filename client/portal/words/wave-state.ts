import type { WaveState } from '../edge/wire.ts'

export const waveStateInWords: Record<WaveState, string> = {
  planned: 'Planned',
  open: 'Open',
  'keying-only': 'Only typing in paper now',
  sealed: 'Sealed',
  deleted: 'Deleted',
}

export const syntheticInWords = 'Synthetic data: invented for demonstration, about no real child'
