import { useLayoutEffect, useRef } from 'preact/hooks'

type SheetNumberFormProps = {
  readonly label: string
  readonly submit: string
  readonly pending: boolean
  /** Changes when a number was taken: the field is then empty and has the focus again. */
  readonly round: number
  readonly send: (sheet: string) => void
}

/** A form's number, typed or scanned. A scanner types the whole text of the square code and Enter. */
export function SheetNumberForm({ label, submit, pending, round, send }: SheetNumberFormProps) {
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (input.current === null) return
    input.current.value = ''
    input.current.focus()
  }, [round])
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const typed = input.current?.value.trim() ?? ''
        if (typed !== '' && !pending) send(typed)
      }}
    >
      <div class="field">
        <label for="sheet">{label}</label>
        <p class="hint" id="sheet-hint">
          It stands at the foot of every page, like K7MP-2QRS-9TVW. Or scan the square code of any page.
        </p>
        <input
          ref={input}
          type="text"
          id="sheet"
          class="short"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="sheet-hint"
        />
      </div>
      <button type="submit" class="button" aria-disabled={pending}>
        {submit}
      </button>
    </form>
  )
}
