import type { ChartLayoutName } from '../charts/chart-layout.ts'

/**
 * A chart drawn twice, for wide and for narrow screens: a picture that only shrinks leaves letters nobody
 * can read on a phone. The stylesheet shows one; the other is out of the accessibility tree as well.
 */
export function Picture({ draw }: { draw: (layout: ChartLayoutName) => string }) {
  return <div class="picture" dangerouslySetInnerHTML={{ __html: draw('wide') + draw('narrow') }} />
}
