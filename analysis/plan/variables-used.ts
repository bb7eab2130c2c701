import type { Plan } from './plan-schema.ts'

/**
 * Every variable that one analysis of a plan is made with: those it names anywhere, those its selection, weights and
 * design name, and whatever they are made from. A word that happens to be a variable's name counts as one.
 */
export function variablesUsed(plan: Plan, analysis: unknown): ReadonlySet<string> {
  const used = new Set<string>()
  const waiting = wordsIn([analysis, plan.where, plan.weight, plan.weighting, plan.design])
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    if (used.has(word)) continue
    used.add(word)
    // An option of a multiple choice is `item/option`.
    const [item = word] = word.split('/')
    used.add(item)
    if (Object.hasOwn(plan.variables, word)) waiting.push(...wordsIn(plan.variables[word]))
  }
  return used
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [key, ...wordsIn(each)])
}
