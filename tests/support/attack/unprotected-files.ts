import { disclosurePolicy } from '../../../analysis/disclosure/policy.ts'
import { protect } from '../../../analysis/disclosure/protect.ts'
import type { UnprotectedTable } from '../../../analysis/disclosure/unprotected-table.ts'
import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { BenchmarkReportInput } from '../../../analysis/report/report-input.ts'
import type { ReportBlock, ReportModel } from '../../../analysis/report/report-model.ts'
import { tallyIndicators } from '../../../analysis/report/tallied-indicator.ts'
import { sumTallies } from '../../../analysis/tabulate/tally.ts'
import type { Protections } from './protections.ts'

/*
 * Reports as they would be with a protection taken out: what the attack has to succeed on. Everything still goes through
 * `protect`, which is what makes published tables, but one part at a time.
 */

const policy = disclosurePolicy()

export function withoutSome(
  model: ReportModel,
  input: BenchmarkReportInput,
  protections: Protections,
): ReportModel {
  if (protections.oneBase && protections.complementary) return model
  const printed = model.participation.responses
  const responses = printed === null || protections.oneBase ? printed : input.own.size
  const participation = { ...model.participation, responses }
  return {
    ...model,
    participation,
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind === 'participation') return { ...block, participation }
        if (block.kind === 'paragraph') {
          const text = block.text.replace(`${printed} young people in`, `${responses} young people in`)
          return { ...block, text }
        }
        if (block.kind !== 'breakdown' || protections.complementary) return block
        const table = unprotectedOf(input, block.table.indicator)
        return table ? { ...block, table: primaryAlone({ ...table, title: block.table.title }) } : block
      }),
    })),
  }
}

/** The nation as its own numbers allow, with every authority in it: what an audit of one release at a time lets out. */
export function nationByItself(
  model: ReportModel,
  inputs: readonly BenchmarkReportInput[],
  { complementary }: Protections,
): ReportModel {
  const own = { label: model.localAuthority.name }
  return {
    ...model,
    // Its other tables leave out who is hidden: beside these they would only contradict them.
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block): readonly ReportBlock[] => {
        if (block.kind !== 'breakdown') return 'table' in block ? [] : [block]
        const tables = inputs.flatMap((input) => unprotectedOf(input, block.table.indicator) ?? [])
        const [head] = tables
        if (head === undefined) return []
        const table: UnprotectedTable = {
          ...head,
          title: block.table.title,
          withheld: false,
          own: { ...own, tally: sumTallies(tables.map((each) => each.own.tally)) },
          categories: head.categories.map(({ key, label }, place) => ({
            ...{ key, label },
            tally: sumTallies(tables.flatMap((each) => each.categories[place]?.tally ?? [])),
          })),
        }
        return [{ ...block, table: complementary ? protect(table, policy) : primaryAlone(table) }]
      }),
    })),
  }
}

function unprotectedOf(input: BenchmarkReportInput, indicator: string): UnprotectedTable | undefined {
  const each = tallyIndicators(input, policy).find((tallied) => tallied.indicator.id === indicator)
  return (
    each && {
      ...{
        id: `${indicator}--by-${input.breakdown?.id}`,
        indicator,
        title: indicator,
        question: '',
        counted: '',
      },
      ...{ synthetic: true, sensitive: each.sensitive, withheld: each.withheld, comparators: [] },
      own: { label: input.localAuthority.name, tally: each.own },
      categories: (input.breakdown?.categories ?? []).flatMap(({ id, label }, place) => {
        const tally = each.categories[place]
        return tally ? [{ key: id, label, tally }] : []
      }),
    }
  )
}

/** Only what is small by itself is hidden. Each category goes through `protect` as if it were a whole. */
function primaryAlone(table: UnprotectedTable): PublishedTable {
  const whole = protect({ ...table, categories: [] }, policy)
  const rows = table.categories.map(({ key, label, tally }) => {
    const [row] = protect({ ...table, own: { label, tally }, categories: [] }, policy).rows
    return row ? { ...row, group: 'category' as const, key } : row
  })
  return { ...whole, rows: [...whole.rows, ...rows.flatMap((row) => row ?? [])] }
}
