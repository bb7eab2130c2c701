import type { Answer, Answers } from '../../surveys/model/answer.ts'
import { type Instrument, type Item, instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { conditionHolds } from '../../surveys/model/routing.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import type { AnswerModel } from './bands/answer-model.ts'
import { fallbackModel } from './bands/fallback-model.ts'
import { syntheticBands } from './bands/index.ts'
import type { Shares } from './bands/synthetic-band.ts'
import { pick, type RandomSource } from './random-source.ts'
import { normalDraw, type SyntheticPerson } from './synthetic-person.ts'

/** What an authority adds to each item's hidden scale, by item id; empty for none. */
export type AuthorityEffects = ReadonlyMap<string, number>

/** Answers one item for one person. Prepared once an instrument, because it runs hundreds of thousands of times. */
type ItemPlan = {
  readonly item: Item
  answer(random: RandomSource, person: SyntheticPerson, effects: AuthorityEffects): Answer
}

export type AnswerPlan = {
  readonly items: readonly Item[]
  /** The standard deviation between authorities on an item's hidden scale, by item id. */
  readonly betweenAuthorities: ReadonlyMap<string, number>
  answers(random: RandomSource, person: SyntheticPerson, effects: AuthorityEffects): Answers
}

const usualBetweenAuthorities = 0.07

/** How this instrument's items are answered, routing followed; the stored form, with what was asked and left alone as skipped. */
export function answerPlan(instrument: Instrument): AnswerPlan {
  const items = instrumentItems(instrument)
  const { answers: models, mentions } = syntheticBands[instrument.band]
  const modelOf = (item: Item) => fitting(item, models[item.id]) ?? fallbackModel(item)
  const plans = items.map((item) => itemPlan(item, modelOf, mentions[item.id]))
  return {
    items,
    betweenAuthorities: new Map(items.map((item) => [item.id, spreadOf(modelOf(item))])),
    answers(random, person, effects) {
      const answers: Record<string, Answer> = {}
      /** About three in a hundred stop part of the way and send what they have. */
      const stopsAt = random() < 0.03 ? Math.floor(random() * plans.length) : plans.length
      plans.forEach(({ item, answer }, place) => {
        if (item.askedIf && !conditionHolds(item.askedIf, answers)) return
        answers[item.id] = place < stopsAt ? answer(random, person, effects) : skipped
      })
      return answers
    },
  }
}

function spreadOf({ betweenAuthorities = usualBetweenAuthorities }: AnswerModel): number {
  return betweenAuthorities
}

/** A band's model of an item, unless this version of it offers other codes. */
function fitting(item: Item, model: AnswerModel | undefined): AnswerModel | undefined {
  const offered = new Set(responseOptions(item).map(({ code }) => code))
  return model?.shares.every(([code]) => offered.has(code)) ? model : undefined
}

/** Answers are shared objects: a nation of ten thousand would otherwise hold half a million of them. */
const skipped: Answer = { missing: 'skipped' }
const notSure: Answer = { missing: 'not-sure' }
const preferNotToSay: Answer = { missing: 'prefer-not-to-say' }

function itemPlan(item: Item, modelOf: (item: Item) => AnswerModel, mentions: Shares | undefined): ItemPlan {
  if (item.kind === 'free-text') return { item, answer: () => skipped }
  const substantive =
    item.kind === 'multiple-choice'
      ? severalAnswers(item.options, item.most, mentions)
      : oneAnswer(item, modelOf(item))
  const skips = 0.015
  const unsure = skips + (item.notSure ? 0.02 : 0)
  const refuses = unsure + (item.preferNotToSay ? 0.025 : 0)
  return {
    item,
    answer(random, person, effects) {
      const chance = random()
      if (chance < skips) return skipped
      if (chance < unsure) return notSure
      if (chance < refuses) return preferNotToSay
      return substantive(random, person, effects)
    },
  }
}

function oneAnswer(item: Item, model: AnswerModel): ItemPlan['answer'] {
  const spread = Math.sqrt(1 + spreadOf(model) ** 2)
  const total = model.shares.reduce((sum, [, share]) => sum + share, 0)
  let above = 0
  const steps = model.shares.map(([code, share]) => {
    above += share / total
    return { answer: { code }, over: spread * normalQuantile(Math.max(1 - above, 0)) }
  })
  const known = new Map(steps.map(({ answer }) => [answer.code, answer]))
  const last = steps.at(-1)?.answer ?? skipped
  return (random, person, effects) => {
    const trait = person.traits[item.id]
    if (trait !== undefined) return known.get(trait) ?? { code: trait }
    if (model.withoutParents && person.seesNeitherParent) return known.get(model.withoutParents) ?? last
    const hidden = hiddenScale(random, person, model) + (effects.get(item.id) ?? 0)
    return steps.find(({ over }) => hidden >= over)?.answer ?? last
  }
}

function hiddenScale(random: RandomSource, person: SyntheticPerson, model: AnswerModel): number {
  const own = Math.sqrt(1 - model.loading * model.loading) * normalDraw(random)
  const girl = person.traits['gender'] === 'girl' ? (model.girls ?? 0) : 0
  const homes = model.homes?.[person.traits['homes-in-care'] ?? ''] ?? 0
  return model.loading * person.wellbeing + own + girl + homes
}

/** Each option by its own chance where that is known, else up to three; what says "nothing" or "nobody" stands alone. */
function severalAnswers(
  options: readonly string[],
  most: number | undefined,
  mentions: Shares | undefined,
): ItemPlan['answer'] {
  const none = options.find((option) => option === 'nothing' || option === 'nobody')
  if (mentions) {
    return (random) => {
      const named = mentions.flatMap(([option, share]) => (random() < share ? [option] : []))
      const codes = options.filter((option) => named.includes(option)).slice(0, most)
      return codes.length > 0 ? { codes } : none === undefined ? skipped : { codes: [none] }
    }
  }
  return (random) => {
    const wanted = 1 + Math.floor(random() * Math.min(most ?? 3, 3))
    if (none !== undefined && random() < 0.12) return { codes: [none] }
    const weights = options
      .filter((option) => option !== none)
      .map((option, place) => [option, 1 / (place + 2)] as const)
    const chosen = new Set(Array.from({ length: wanted }, () => pick(random, weights)))
    return { codes: options.filter((option) => chosen.has(option)) }
  }
}
