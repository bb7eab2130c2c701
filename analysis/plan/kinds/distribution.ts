import { z } from 'zod'
import { missingKinds } from '../../../surveys/model/answer.ts'
import { missingValue } from '../../dataset/dataset.ts'
import { codedVariable } from '../../dataset/survey-data.ts'
import { analysisProblem } from '../../problem.ts'
import { type AnswerShare, answerShares } from '../../statistics/answer-shares.ts'
import type { SamplingDesign } from '../../weighting/sampling-design.ts'
import { analysisKind } from '../analysis-kind.ts'
import { noAnswer } from '../binary-outcome.ts'
import { designProportion } from '../design-proportion.ts'
import { groupsBy, rowsWithin } from '../group-rows.ts'
import { basesInTurn, groupsWithoutAnswers } from '../groups-without-answers.ts'

export const distribution = analysisKind({
  kind: 'distribution',
  about: 'How the answers to each question are spread over its codes, kinds of missing apart.',
  method: 'Wilson intervals; with weights or a design svyciprop(method = "logit") of each code.',
  weighted: true,
  options: z.object({ variables: z.array(z.string()).min(1).max(400), by: z.string().optional() }),
  output: {
    figures: {},
    tables: {
      answers: {
        about: 'One row a variable, group and code',
        columns: {
          variable: 'The variable',
          group: 'The group',
          code: 'The code',
          label: 'Its label',
          count: 'People who gave it',
          base: 'Valid answers',
          share: 'Its share of valid answers, weighted where there are weights',
          lower: 'Lower end of its 95 % interval',
          upper: 'Upper end of its 95 % interval',
        },
      },
      missing: {
        about: 'One row a variable, group and kind of missing',
        columns: {
          variable: 'The variable',
          group: 'The group',
          kind: 'not-asked, skipped, not-sure or prefer-not-to-say',
          count: 'People',
        },
      },
    },
  },
  run({ variables, by }, work) {
    const groups = groupsBy(work, by)
    const { sampling } = work.sampled
    const everyGroup = variables.flatMap((name, place) => {
      const variable = codedVariable(work.data, name, [...work.path, 'variables', place])
      return groups.codes.map((code, group) => {
        const within = rowsWithin(work, groups, group)
        const values = variable.values.map((value, row) => (within[row] === 1 ? value : 255))
        const base = values.reduce((sum, value) => sum + (value < variable.codes.length ? 1 : 0), 0)
        return { variable, code, within, values, base }
      })
    })
    const found = everyGroup.flatMap((each) => {
      if (each.base === 0) return []
      const { variable, within, values } = each
      const codes = variable.codes.length
      const shares = sampling ? designShares(sampling, values, codes, within) : answerShares(values, codes)
      return [{ ...each, shares }]
    })
    if (found.length === 0) throw analysisProblem('empty-subgroup', work.path, 'Nobody answered any of this.')
    return {
      figures: {},
      tables: {
        answers: found.flatMap(({ variable, code, base, shares }) =>
          shares.map(({ count, share, lower, upper }, place) => ({
            variable: variable.item,
            group: code,
            code: variable.codes[place] ?? '',
            label: variable.labels[place] ?? '',
            count,
            base,
            share,
            lower,
            upper,
          })),
        ),
        missing: found.flatMap(({ variable, code, within }) =>
          missingKinds.map((kind) => ({
            variable: variable.item,
            group: code,
            kind,
            count: variable.values.reduce(
              (sum, value, row) => sum + (within[row] === 1 && value === missingValue[kind] ? 1 : 0),
              0,
            ),
          })),
        ),
      },
      notes: groupsWithoutAnswers(
        basesInTurn(
          variables,
          groups,
          everyGroup.map(({ base }) => base),
        ),
      ),
      populations: found.map(({ variable, code, base, shares }) => ({
        label: `${variable.item}, ${code}`,
        base,
        cells: shares.map(({ count }, place) => ({
          label: variable.codes[place] ?? '',
          count,
          sensitive: variable.sensitive.has(variable.codes[place] ?? ''),
        })),
      })),
    }
  },
})

/** Each code's weighted share with the design's logit interval; everybody else with an answer keeps their place. */
function designShares(
  sampling: SamplingDesign,
  values: Uint8Array,
  codes: number,
  within: Uint8Array,
): readonly AnswerShare[] {
  return Array.from({ length: codes }, (_, code) => {
    const own = values.map((value) => (value >= codes ? noAnswer : value === code ? 1 : 0))
    const count = own.reduce((sum, value) => sum + (value === 1 ? 1 : 0), 0)
    const { proportion, logit } = designProportion(sampling, own, within)
    return { count, share: proportion, ...logit }
  })
}
