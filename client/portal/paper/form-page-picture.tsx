import { useLayoutEffect, useRef } from 'preact/hooks'
import { pagesOf } from '../edge/paper-api.ts'
import type { KeyingField, OpenedSheet } from '../edge/paper-wire.ts'

type FormPagePictureProps = {
  readonly form: OpenedSheet['form']
  readonly page: number
  /** The question that is being typed: its boxes have their keys beside them. */
  readonly field: KeyingField | undefined
}

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`

/**
 * A page of the form as it was printed, beside the fields, with the key of each box of the question in hand. One drawing has
 * all pages under each other: the frame shows one.
 */
export function FormPagePicture({ form, page, field }: FormPagePictureProps) {
  const { width, height } = form.page
  const frame = useRef<HTMLDivElement>(null)
  // The boxes in hand are in sight, wherever on the page they are.
  useLayoutEffect(() => {
    frame.current?.querySelector('.form-key:last-of-type')?.scrollIntoView({ block: 'nearest' })
  }, [field])
  return (
    <div class="form-picture" ref={frame} style={{ aspectRatio: `${width} / ${height}` }}>
      <img
        src={pagesOf(form)}
        alt={`Page ${page} of the form, as it was printed`}
        style={{ transform: `translateY(-${percent(page - 1, form.pages)})` }}
      />
      {field?.boxes
        .filter((box) => box.page === page)
        .map((box) => (
          <span
            key={box.code}
            class="form-key"
            aria-hidden="true"
            style={{
              left: percent(box.x, width),
              top: percent(box.y, height),
              width: percent(box.width, width),
              height: percent(box.height, height),
            }}
          >
            {box.key}
          </span>
        ))}
    </div>
  )
}
