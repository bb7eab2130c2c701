import type { SurveyData } from '../dataset/survey-data.ts'
import type { EarlierOutput } from '../disclosure/outputs/judge-output.ts'
import { AnalysisProblem } from '../problem.ts'
import { selectedRows, type Where } from './selected-rows.ts'

/** An output as the ledger keeps it: whom it was about by their description, never by a list of responses. */
export type StoredOutput = {
  readonly name: string
  readonly waves: readonly string[]
  readonly selection: Where
  /** How many rows it selected. */
  readonly rows: number
  readonly bases: EarlierOutput['bases']
}

/**
 * Finds the people of an earlier output in the data at hand. Where its description uses a variable these data do not
 * have (one of another plan's making), the two are taken to be as alike as their sizes allow: the careful guess.
 */
export function earlierOutput(
  { name, waves, selection, rows: size, bases }: StoredOutput,
  data: SurveyData,
  here: readonly string[],
  rows: Uint32Array,
): EarlierOutput {
  const shared = waves.filter((wave) => here.includes(wave))
  if (shared.length === 0) return { name, rows: new Uint32Array(), rowsElsewhere: size, bases }
  try {
    const found = selectedRows(data, [...selection, { variable: 'wave', codes: shared }], [])
    return { name, rows: found, rowsElsewhere: Math.max(0, size - found.length), bases }
  } catch (problem) {
    if (!(problem instanceof AnalysisProblem)) throw problem
    return { name, rows: rows.slice(0, size), rowsElsewhere: Math.max(0, size - rows.length), bases }
  }
}
