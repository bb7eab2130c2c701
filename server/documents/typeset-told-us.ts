import type { ToldUs } from '../../analysis/told-us/told-us.ts'
import { reportWords } from '../../client/renderers/report/report-words.ts'
import { topicPicture } from './paper/paper-pictures.ts'
import { typesetDocument } from './typeset-document.ts'

/** What you told us as a tagged PDF (PDF/UA-1) of one sheet. */
export function typesetToldUs(page: ToldUs): Promise<Uint8Array> {
  const { direction, syntheticMark } = reportWords(page.language)
  const lines = page.lines.map(({ picture, text }) => ({ text, svg: topicPicture(picture) }))
  const tight = page.lines.length > 7
  return typesetDocument('told-us.typ', { ...page, lines, direction, syntheticMark, tight })
}
