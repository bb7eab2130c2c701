import type { SurveyData } from '../dataset/survey-data.ts'
import type { Work } from './analysis-kind.ts'
import { everybody, type Groups, groupsOf } from './groups.ts'

/** The groups of `by`, or the one of everybody where an analysis has no `by`. */
export function groupsBy({ data, path }: Pick<Work, 'data' | 'path'>, by: string | undefined): Groups {
  return by === undefined ? everybody(data) : groupsOf(data, by, [...path, 'by'])
}

/** Marks the rows of the analysis that are in one group: what a design keeps as a domain. */
export function rowsWithin(
  { data, rows }: { readonly data: Pick<SurveyData, 'size'>; readonly rows: Uint32Array },
  groups: Groups,
  group: number,
): Uint8Array {
  const within = new Uint8Array(data.size)
  for (const row of rows) if (groups.values[row] === group) within[row] = 1
  return within
}

/** The rows of one group, as places. */
export function placesWithin(within: Uint8Array): Uint32Array {
  const places = new Uint32Array(within.reduce((sum, mark) => sum + mark, 0))
  let next = 0
  within.forEach((mark, row) => {
    if (mark === 1) places[next++] = row
  })
  return places
}
