import type { ComponentChildren } from 'preact'

/** A wide table moves inside its own frame, which the keyboard can move too; the page never does. */
export function Scrolling({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section class="scrolling" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
