import { analysisProblem } from '../../problem.ts'
import type { ModelColumn, ModelTerm } from './design.ts'
import type { Source } from './source.ts'

/** A term with its sources and, by column, which of each source's columns are multiplied. */
export type TermPlan = {
  readonly term: ModelTerm
  readonly sources: readonly Source[]
  readonly columns: readonly { readonly column: ModelColumn; readonly factors: readonly number[] }[]
}

/**
 * The terms in R's order: predictors as given, then interactions by size. An interaction brings those within it
 * along (R's `a*b*c`), since a model without them would depend on which code is the reference.
 */
export function modelTerms(
  sources: readonly Source[],
  interactions: readonly (readonly string[])[],
): readonly TermPlan[] {
  const byItem = new Map(sources.map((source) => [source.item, source]))
  const wanted = new Map<string, readonly Source[]>()
  for (const items of interactions) {
    const known = new Set(items.map((item) => knownSource(byItem, item)))
    for (const subset of subsetsOf(sources.filter((source) => known.has(source)))) {
      wanted.set(nameOf(subset), subset)
    }
  }
  const bySize = [...wanted.values()].toSorted((one, other) => one.length - other.length)
  let next = 1
  return [...sources.map((source) => [source]), ...bySize].map((parts, place) => {
    const plan = planTerm(parts, place, next)
    next = plan.term.end
    return plan
  })
}

function knownSource(byItem: ReadonlyMap<string, Source>, item: string): Source {
  const source = byItem.get(item)
  if (source) return source
  const message = `The interaction names ${item}, which is not a predictor of this model.`
  throw analysisProblem('unknown-variable', ['interactions', item], message)
}

/** Every selection of two or more, in the order of the predictors. */
function subsetsOf(sources: readonly Source[]): readonly (readonly Source[])[] {
  const subsets: (readonly Source[])[] = [[]]
  for (const source of sources) subsets.push(...subsets.map((subset) => [...subset, source]))
  return subsets.filter((subset) => subset.length > 1)
}

/** The first source's columns change fastest, as in R. */
function planTerm(sources: readonly Source[], term: number, first: number): TermPlan {
  const selections = sources.reduce<readonly (readonly number[])[]>(
    (chosen, source) => source.labels.flatMap((_, column) => chosen.map((before) => [...before, column])),
    [[]],
  )
  const columns = selections.map((factors) => ({ factors, column: columnOf(sources, factors, term) }))
  const items = sources.map(({ item }) => item)
  return {
    term: { name: nameOf(sources), items, first, end: first + columns.length },
    sources,
    columns,
  }
}

function columnOf(sources: readonly Source[], factors: readonly number[], term: number): ModelColumn {
  const codes = sources.map((source, place) =>
    source.isNumber ? null : (source.labels[factors[place] ?? 0] ?? ''),
  )
  const label = sources
    .map(({ item }, place) => (codes[place] === null ? item : `${item}=${codes[place]}`))
    .join(':')
  return { term, label, codes, isNumber: sources.some(({ isNumber }) => isNumber) }
}

function nameOf(sources: readonly Source[]): string {
  return sources.map(({ item }) => item).join(':')
}
