import type { Condition } from '../../surveys/model/condition.ts'
import type { Item } from '../../surveys/model/instrument.ts'
import { kindOf } from '../../surveys/model/item-kinds/index.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import type { WordedVersion } from './codebook-of.ts'
import type { ItemSurroundings } from './variables-of-item.ts'

/**
 * Routing in words of the source language: who is asked an item. The question that decides is quoted, since its
 * id means nothing to a reader; one that rests on another routed item says so through that item's own entry.
 */
export function universeOf(
  item: Item,
  { items, languages, section }: Pick<ItemSurroundings, 'items' | 'languages' | 'section'>,
): string {
  const who = section.answeredBy === 'adult' ? 'The adult beside the child, about the child' : 'Everybody'
  const [source] = languages
  if (item.askedIf === undefined || source === undefined) return `${who}.`
  return `${who} for whom this holds: ${conditionInWords(item.askedIf, items, source)}.`
}

function conditionInWords(condition: Condition, items: readonly Item[], source: WordedVersion): string {
  const each = (parts: readonly Condition[], joint: string) => {
    const words = parts.map((part) => conditionInWords(part, items, source))
    return words.length === 1 ? (words[0] ?? '') : `(${words.join(` ${joint} `)})`
  }
  if ('all' in condition) return each(condition.all, 'and')
  if ('any' in condition) return each(condition.any, 'or')
  if ('not' in condition) return `it is not so that ${conditionInWords(condition.not, items, source)}`
  const item = items.find((candidate) => candidate.id === condition.item)
  if (item === undefined) return condition.item
  const words = ownValue(source.words.items, item.id)
  const labels = condition.is.map(
    (code) => `“${kindOf(item).optionLabel(item, code, words, source.shared) ?? code}”`,
  )
  return `“${words?.question ?? item.id}” (${item.id}) was answered ${inList(labels)}`
}

function inList(labels: readonly string[]): string {
  const last = labels.at(-1) ?? ''
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} or ${last}`
}
