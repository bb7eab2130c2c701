import { useRef } from 'preact/hooks'
import { usePortal } from './portal-context.ts'

type CopyTextProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly text: string
  readonly rows: number
}

/** A text to take along. Where a council forbids the clipboard it is selected instead. */
export function CopyText({ id, label, hint, text, rows }: CopyTextProps) {
  const { dispatch } = usePortal()
  const area = useRef<HTMLTextAreaElement>(null)
  async function copy(): Promise<void> {
    area.current?.select()
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    const notice = copied ? 'The text is copied.' : 'The text is selected: copy it with your keyboard.'
    dispatch({ type: 'said', notice })
  }
  return (
    <>
      <div class="field">
        <label for={id}>{label}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <textarea id={id} ref={area} rows={rows} readOnly value={text} aria-describedby={`${id}-hint`} />
      </div>
      <p>
        <button type="button" class="button button-quiet" onClick={copy}>
          Copy the text
        </button>
      </p>
    </>
  )
}
