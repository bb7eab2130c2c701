import type { WaveSummary } from '../edge/wire.ts'
import { fragmentOf } from '../state/route.ts'
import { nextStep } from '../words/next-step.ts'
import { usePortal } from './portal-context.ts'
import { ReportLinks } from './report-links.tsx'

type WaveNextStepProps = { readonly wave: WaveSummary; readonly heading: 'h2' | 'h3' }

export function WaveNextStep({ wave, heading: Heading }: WaveNextStepProps) {
  const { sentence, action } = nextStep(wave, usePortal().today)
  return (
    <div class="next-step">
      <Heading>What to do next</Heading>
      <p>{sentence}</p>
      {action && (
        <p>
          <a class="button" href={fragmentOf(action.screen, wave.id)}>
            {action.label}
            <span class="visually-hidden">: {wave.name}</span>
          </a>
        </p>
      )}
      {wave.state === 'sealed' && <ReportLinks wave={wave} />}
    </div>
  )
}
