import type { ComponentChildren } from 'preact'

type LinkWithinProps = {
  /** The id of what receives the focus. */
  readonly target: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** Moves the focus within the page and leaves the address alone: here the fragment names the screen. */
export function LinkWithin({ target, class: className, children }: LinkWithinProps) {
  return (
    <a
      class={className}
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
    >
      {children}
    </a>
  )
}
