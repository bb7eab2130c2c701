import type { PatternBlock } from './design.ts'
import type { TermPlan } from './model-terms.ts'
import type { CodedSource, Source } from './source.ts'

/** Patterns of a block: with 256 a table over two blocks is half a megabyte and stays in the processor's cache. */
const mostPatterns = 256

/** The terms whose sources are all coded, and the blocks that hold them, each column where `columnAt` says. */
export function packBlocks(
  plans: readonly TermPlan[],
  rows: number,
  singleBlock: boolean,
): readonly PatternBlock[] {
  const coded = plans.filter(isCoded)
  const groups = fillGroups(connectedSources(coded), singleBlock ? Number.POSITIVE_INFINITY : mostPatterns)
  return (groups.length === 0 ? [[]] : groups).map((sources, place) =>
    block(
      sources,
      coded.filter(({ sources: parts }) => parts.some((part) => sources.includes(part as CodedSource))),
      rows,
      place === 0,
    ),
  )
}

export function isCoded(plan: TermPlan): boolean {
  return plan.sources.every(({ kind }) => kind === 'coded')
}

/** How many patterns the coded sources could make together. */
export function possiblePatterns(sources: readonly Source[]): number {
  return sources.reduce((product, source) => product * (source.kind === 'coded' ? source.levels : 1), 1)
}

/** Sources that share an interaction have to share a block. */
function connectedSources(plans: readonly TermPlan[]): readonly (readonly CodedSource[])[] {
  const groups: CodedSource[][] = []
  for (const plan of plans) {
    const sources = plan.sources as readonly CodedSource[]
    const touched = groups.filter((group) => group.some((source) => sources.includes(source)))
    const merged = [...new Set([...touched.flat(), ...sources])]
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

/** First fit, the largest first. A connected group above the limit makes a block by itself. */
function fillGroups(
  connected: readonly (readonly CodedSource[])[],
  limit: number,
): readonly (readonly CodedSource[])[] {
  const bins: { sources: CodedSource[]; patterns: number }[] = []
  for (const sources of connected.toSorted((a, b) => possiblePatterns(b) - possiblePatterns(a))) {
    const patterns = possiblePatterns(sources)
    const bin = bins.find((each) => each.patterns * patterns <= limit)
    if (bin) {
      bin.sources.push(...sources)
      bin.patterns *= patterns
    } else {
      bins.push({ sources: [...sources], patterns })
    }
  }
  return bins.map(({ sources }) => sources)
}

function block(
  sources: readonly CodedSource[],
  plans: readonly TermPlan[],
  rows: number,
  intercept: boolean,
): PatternBlock {
  const { codes, patterns, levelsOf } = packCodes(sources, rows)
  const columns = plans.flatMap(({ term, columns: parts }) => parts.map((_, offset) => term.first + offset))
  const width = columns.length + (intercept ? 1 : 0)
  const table = new Float64Array(patterns * width)
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const levels = levelsOf(pattern)
    let place = pattern * width
    if (intercept) {
      table[place] = 1
      place += 1
    }
    for (const plan of plans) {
      for (const { factors } of plan.columns) {
        table[place] = plan.sources.reduce((product, source, part) => {
          const coded = source as CodedSource
          const cell = (levels.get(coded) ?? 0) * coded.labels.length + (factors[part] ?? 0)
          return product * (coded.table[cell] ?? 0)
        }, 1)
        place += 1
      }
    }
  }
  return { codes, patterns, columns: Uint32Array.from(intercept ? [0, ...columns] : columns), table }
}

/** Row patterns as mixed-radix numbers; beyond a few thousand possible ones only those that occur are kept. */
function packCodes(sources: readonly CodedSource[], rows: number) {
  const codes = new Uint32Array(rows)
  let possible = 1
  for (const source of sources) {
    for (let row = 0; row < rows; row += 1) {
      codes[row] = (codes[row] ?? 0) + possible * (source.codes[row] ?? 0)
    }
    possible *= source.levels
  }
  const occurring = possible > 4096 ? keepOccurring(codes) : undefined
  const levelsOf = (pattern: number) => {
    let rest = occurring?.[pattern] ?? pattern
    return new Map(
      sources.map((source) => {
        const level = rest % source.levels
        rest = Math.floor(rest / source.levels)
        return [source, level] as const
      }),
    )
  }
  return { codes, patterns: occurring?.length ?? possible, levelsOf }
}

/** Renumbers the codes in place, in the order of first appearance, and returns what they were. */
function keepOccurring(codes: Uint32Array): readonly number[] {
  const numbers = new Map<number, number>()
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0
    const number = numbers.get(code) ?? numbers.size
    if (number === numbers.size) numbers.set(code, number)
    codes[row] = number
  }
  return [...numbers.keys()]
}
