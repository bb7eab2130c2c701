import type { JSX } from 'preact'
import { Sign } from '../../renderers/pictures/sign.tsx'
import { useReader } from '../edge/use-reader.ts'
import type { ScreenProps } from '../screen-props.ts'

type ReadAloudProps = Pick<ScreenProps, 'words' | 'voice'> & {
  /** Only ever what we wrote: nothing that somebody typed is spoken. */
  readonly texts: readonly string[]
}

/** There where the device has a voice of its own for this language; nowhere else, and silent until it is asked. */
export function ReadAloud({ words, voice, texts }: ReadAloudProps): JSX.Element | null {
  const { reading, start, stop } = useReader(texts, voice)
  if (voice === undefined) return null
  return (
    <p>
      <button type="button" class="link-button read-aloud" onClick={reading ? stop : start}>
        <Sign name="speak" />
        {reading ? words.common.stopReading : words.common.readAloud}
      </button>
    </p>
  )
}
