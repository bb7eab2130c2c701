import type { Answer } from '../answer.ts'
import type { Fault } from '../fault.ts'
import { ownValue } from '../own-value.ts'
import type { ResponseOption } from '../response-option.ts'
import type { ItemWords } from '../words.ts'

/** The part that every kind answered with exactly one code has in common. */
export const oneCode = {
  storedAnswer: (_item: object, answer: Answer): Answer => answer,
  needsEnds: false,
  limits: () => ({}),
  checkItem: (): readonly Fault[] => [],
} as const

/** Faults of an answer that must be one code out of these options. */
export function checkOneCode(options: readonly ResponseOption[], answer: Answer): readonly Fault[] {
  if (!('code' in answer)) {
    return [{ path: [], code: 'wrong-answer-shape', message: 'This item takes one code: { "code": … }.' }]
  }
  if (options.some((option) => option.code === answer.code)) return []
  return [{ path: ['code'], code: 'unknown-code', message: `The code must be ${listCodes(options)}.` }]
}

/** Our own codes, from the definition: safe to print, unlike what was sent. */
export function listCodes(options: readonly ResponseOption[]): string {
  return `one of ${options.map((option) => option.code).join(', ')}`
}

export function categories(codes: readonly string[]): readonly ResponseOption[] {
  return codes.map((code) => ({ code, value: null }))
}

export function ownLabel(words: ItemWords | undefined, code: string): string | undefined {
  return words?.options && ownValue(words.options, code)
}

/** Duplicate options would give one answer two places on the screen and one in the data. */
export function checkOptions(options: readonly string[]): readonly Fault[] {
  return options.flatMap((option, position) =>
    options.indexOf(option) === position
      ? []
      : [
          {
            path: ['options', position],
            code: 'duplicate-option',
            message: `The option ${option} is listed twice; each code stands once.`,
          },
        ],
  )
}
