import type { WaveSummary } from '../edge/wire.ts'
import { fragmentOf } from '../state/route.ts'
import { daysInWords } from '../words/days.ts'
import { useMe } from './portal-context.ts'
import { WaveFigures } from './wave-figures.tsx'
import { WaveNextStep } from './wave-next-step.tsx'
import { WaveTags } from './wave-tags.tsx'

/** A wave in the list: enough to see how it stands and what to do next without opening it. */
export function WaveCard({ wave }: { readonly wave: WaveSummary }) {
  const everyone = useMe()?.role === 'programme'
  return (
    <li class="card">
      <h2>
        <a href={fragmentOf('wave', wave.id)}>{wave.name}</a>
      </h2>
      <p>
        {everyone && `${wave.localAuthority.name}, `}
        {daysInWords(wave.opensOn, wave.closesOn)}
      </p>
      <WaveTags wave={wave} />
      <WaveFigures wave={wave} />
      <WaveNextStep wave={wave} heading="h3" />
    </li>
  )
}
