import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportModel, ReportSection } from '../../../analysis/report/report-model.ts'
import { fill } from '../fill.ts'
import { aboutReport, reportFootline } from '../report/about-report.ts'
import { type ReportWords, reportWords } from '../report/report-words.ts'
import { figureTable, participationTable, quoteTable } from './report-tables.ts'
import { sheetTable } from './sheet-table.ts'
import type { Sheet, SheetTable, Workbook } from './workbook.ts'
import { type WorkbookWords, workbookWords } from './workbook-words.ts'

type Words = { readonly report: ReportWords; readonly sheets: WorkbookWords }

/**
 * The report as sheets: a cover, what is where, notes, the first page's sentences, then one sheet for each section that
 * has figures. The same published rows as page, document and CSV, and no figure of its own.
 */
export function reportWorkbook(model: ReportModel): Workbook {
  const words = { report: reportWords(model.language), sheets: workbookWords(model.language) }
  const held = [notes(model, words), firstPage(model, words), ...sectionSheets(model, words)]
  return {
    title: titleOf(model, words),
    language: model.language,
    creator: words.report.brand,
    date: model.wave.closesOn,
    sheets: [cover(model, words), contents(held, words.sheets), ...held],
  }
}

const titleOf = (model: ReportModel, { report }: Words): string =>
  model.synthetic ? `${model.title} (${report.syntheticMark})` : model.title

/** On every sheet: a sheet is copied out of its file sooner or later. */
const furniture = (model: ReportModel, { report }: Words): readonly string[] => [
  ...(model.synthetic ? [report.syntheticMark] : []),
  reportFootline(model, report),
]

function cover(model: ReportModel, words: Words): Sheet {
  const { localAuthority, instrument } = model
  return {
    name: words.sheets.names.cover,
    title: titleOf(model, words),
    sentences: [
      ...(model.synthetic ? [words.report.syntheticExplained] : []),
      `${localAuthority.name} (${localAuthority.id})`,
      ...aboutReport(model, words.report).map(({ name, value }) => `${name}: ${value}`),
      `${instrument.id}@${instrument.version} ${instrument.fingerprint}`,
      words.sheets.wholeNumbers,
      words.report.promise,
    ],
    table: null,
  }
}

const contents = (held: readonly Sheet[], { names, contents }: WorkbookWords): Sheet => ({
  name: names.contents,
  title: names.contents,
  sentences: [contents.about],
  table: sheetTable(
    'contents',
    [
      [contents.sheet, 24, ({ name }: Sheet) => name],
      [contents.holds, 90, ({ title }: Sheet) => title],
    ],
    held,
  ),
})

/** Marks, then every paragraph of the section on method, numbered so that one can be cited. */
function notes(model: ReportModel, words: Words): Sheet {
  const { names, notes } = words.sheets
  const [table] = model.sections.flatMap(tablesOf)
  const marks = words.report.notes
  const lines = [
    ...(table === undefined ? [] : [fill(marks.hidden, { threshold: table.threshold })]),
    marks.notAvailable,
    marks.notApplicable,
    ...sentencesOf(model, 'how-sure-and-how-done'),
  ]
  return {
    name: names.notes,
    title: names.notes,
    sentences: [notes.about, ...furniture(model, words)],
    table: sheetTable(
      'notes',
      [
        [notes.number, 10, ([number]: readonly [string, string]) => number],
        [notes.note, 110, ([, line]: readonly [string, string]) => line],
      ],
      lines.map((line, place) => [`[note ${place + 1}]`, line] as const),
    ),
  }
}

/** What a lead member reads first, sentence by sentence. */
function firstPage(model: ReportModel, words: Words): Sheet {
  const { names, finding } = words.sheets
  return {
    name: names.firstPage,
    title: model.sections.find(({ id }) => id === 'in-one-page')?.heading ?? names.firstPage,
    sentences: furniture(model, words),
    table: sheetTable(
      'first_page',
      [[finding, 110, (sentence: string) => sentence]],
      sentencesOf(model, 'in-one-page'),
    ),
  }
}

function sectionSheets(model: ReportModel, words: Words): readonly Sheet[] {
  return model.sections.flatMap((section) =>
    tablesFor(section, words).map(({ name, table }) => ({
      name,
      title: section.heading,
      sentences: [...furniture(model, words), words.sheets.marks],
      table,
    })),
  )
}

type NamedTable = { readonly name: string; readonly table: SheetTable }

/** One table a sheet: how many answered, the figures, what children wrote. */
function tablesFor(section: ReportSection, words: Words): readonly NamedTable[] {
  const { report, sheets } = words
  const answered = section.blocks.find((block) => block.kind === 'participation')
  const tables = tablesOf(section)
  const quotes = section.blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes : []))
  const name = sheetName(section, words)
  return [
    ...(answered ? [{ name, table: participationTable(answered.participation, report, sheets) }] : []),
    ...(tables.length === 0
      ? []
      : [
          {
            name: answered ? sheets.names.profile : name,
            table: figureTable(answered ? `${section.id}-by-group` : section.id, tables, report, sheets),
          },
        ]),
    ...(quotes.length === 0 ? [] : [{ name: sheets.names.quotes, table: quoteTable(quotes, sheets) }]),
  ]
}

/** By domain: headings are findings and too long for a tab. */
const sheetName = ({ domain, id }: ReportSection, { report, sheets }: Words): string =>
  domain === null
    ? (sheets.names.sections[id] ?? id.replaceAll('-', ' ').slice(0, 31))
    : report.domains[domain]

const tablesOf = ({ blocks }: ReportSection): readonly PublishedTable[] =>
  blocks.flatMap((block) => ('table' in block ? [block.table] : []))

const sentencesOf = ({ sections }: ReportModel, id: string): readonly string[] =>
  (sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'note') return [block.text]
    if (block.kind === 'titled-list') return block.items.map((item) => `${block.title}: ${item}`)
    return block.kind === 'list' ? block.items : []
  })
