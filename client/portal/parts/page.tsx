import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type PageProps = {
  readonly title: string
  /** Fills the browser's title with 'Error: ', which a screen reader says first. */
  readonly inError?: boolean
  readonly back?: { readonly href: string; readonly label: string }
  readonly lead?: string
  /** The page brings the focus to a field itself: for work that is all keyboard. */
  readonly ownFocus?: boolean
  readonly children?: ComponentChildren
}

/** The first page of a visit leaves the focus where the browser put it; every later one brings it to the heading. */
let first = true

export function Page({ title, inError = false, back, lead, ownFocus = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!first && !ownFocus) heading.current?.focus()
    first = false
  }, [title])
  useEffect(() => {
    document.title = `${inError ? 'Error: ' : ''}${title} – Heard`
  }, [title, inError])
  return (
    <>
      {back && (
        <p class="back not-printed">
          <a href={back.href}>{back.label}</a>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </>
  )
}
