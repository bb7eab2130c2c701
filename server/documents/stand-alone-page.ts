import { wholeStyleSheet } from './whole-style-sheet.ts'

const linked = '<link rel="stylesheet" href="/assets/report.css"/>'

/**
 * A page of a report to be opened out of a folder, without a server: its style sheet within it, and its links to the other
 * forms by the names that they have there.
 *
 * @param instrument by which a page of the server names the forms beside it
 * @param stem what stands in place of that in the folder
 */
export function standAlonePage(html: string, instrument: string, stem: string): string {
  if (!html.includes(linked)) throw new Error('A page of a report has one style sheet.')
  return html
    .replace(linked, () => `<style>${wholeStyleSheet('report.css')}</style>`)
    .replaceAll(`href="${instrument}.`, `href="${stem}.`)
}
