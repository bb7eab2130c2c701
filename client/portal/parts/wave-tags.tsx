import type { WaveSummary } from '../edge/wire.ts'
import { syntheticInWords, waveStateInWords } from '../words/wave-state.ts'

/** State and synthetic mark, both in words: the colours only repeat them. */
export function WaveTags({ wave }: { readonly wave: WaveSummary }) {
  return (
    <p class="tags">
      <span class={`tag ${wave.state}`}>{waveStateInWords[wave.state]}</span>
      {wave.synthetic && <span class="tag synthetic">{syntheticInWords}</span>}
    </p>
  )
}
