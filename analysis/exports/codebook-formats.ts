import type { Codebook } from '../codebook/codebook.ts'
import { codebookToCsv } from './codebook-csv.ts'
import { codebookToDdi } from './codebook-ddi.ts'
import { codebookToHtml } from './codebook-html.ts'

export type CodebookFormat = {
  readonly mediaType: string
  readonly fileExtension: string
  write(codebook: Codebook): string
}

/** Every form in which a codebook leaves, registered by hand. */
export const codebookFormats = {
  html: { mediaType: 'text/html; charset=utf-8', fileExtension: 'html', write: codebookToHtml },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', fileExtension: 'csv', write: codebookToCsv },
  ddi: { mediaType: 'application/xml', fileExtension: 'xml', write: codebookToDdi },
} as const satisfies Readonly<Record<string, CodebookFormat>>

export type CodebookFormatName = keyof typeof codebookFormats

export function isCodebookFormat(name: string): name is CodebookFormatName {
  return Object.hasOwn(codebookFormats, name)
}
