import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { fields } from '../../client/renderers/item-kinds/index.ts'
import { OptionPicture } from '../../client/renderers/pictures/option-picture.tsx'
import { screen } from '../../surveys/languages/en/screen.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import type { Answer } from '../../surveys/model/answer.ts'
import { itemKinds } from '../../surveys/model/item-kinds/index.ts'
import { localise } from '../../surveys/model/localise.ts'
import type { LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { smallInstrument, smallWords } from '../support/small-instrument.ts'

const items = localise(smallInstrument, smallWords, shared).sections.flatMap((section) => section.items)

const itemCalled = (id: string): LocalisedItem => {
  const found = items.find((item) => item.id === id)
  if (found === undefined) throw new Error(`No item ${id}`)
  return found
}

function rendered(id: string, answer?: Answer): string {
  const item = itemCalled(id)
  const Field = fields[item.kind]
  return renderToString(
    <Field
      item={item}
      answer={answer}
      words={screen}
      onAnswer={() => {}}
      onHelp={() => {}}
      drawOption={(code) => <OptionPicture code={code} />}
    />,
  )
}

const inputs = (html: string): string[] => html.match(/<input[^>]*>/g) ?? []
const codeIn = (input: string): string => /value="([^"]*)"/.exec(input)?.[1] ?? ''
const checked = (html: string): string[] =>
  inputs(html)
    .filter((input) => /\schecked\b/.test(input))
    .map(codeIn)

test('every kind of item has a field', () => {
  expect(Object.keys(fields).sort()).toEqual(Object.keys(itemKinds).sort())
})

describe.each(items.map(({ id }) => id))('%s', (id) => {
  test('asks its question once, as the heading of one group', () => {
    const html = rendered(id)
    expect(html.match(/<fieldset/g)).toHaveLength(1)
    expect(html).toContain(
      `<legend><h1 id="${id}-question" tabindex="-1">${itemCalled(id).question}</h1></legend>`,
    )
  })

  test('starts with nothing chosen, nothing required and nothing to clear', () => {
    const html = rendered(id)
    expect(checked(html)).toEqual([])
    expect(html).not.toMatch(/required|disabled|Clear my answer/)
  })

  test('uses no inline style, which the Content-Security-Policy would refuse', () => {
    expect(rendered(id)).not.toContain('style=')
  })
})

test('radios carry the codes of the definition in its order, and the ways not to answer last', () => {
  expect(inputs(rendered('likes-tea')).map(codeIn)).toEqual(['yes', 'no', 'missing:not-sure'])
  expect(inputs(rendered('life')).map(codeIn)).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    'missing:prefer-not-to-say',
  ])
})

test('an answer is shown and can be cleared', () => {
  const html = rendered('likes-tea', { code: 'no' })
  expect(checked(html)).toEqual(['no'])
  expect(html).toContain('Clear my answer')
})

test('a way not to answer is shown as chosen and can be cleared', () => {
  const html = rendered('likes-tea', { missing: 'not-sure' })
  expect(checked(html)).toEqual(['missing:not-sure'])
  expect(html).toContain('Clear my answer')
})

test('a skipped question looks as it did before', () => {
  expect(rendered('likes-tea', { missing: 'skipped' })).toBe(rendered('likes-tea'))
})

test('"or" stands between the scale and the ways not to answer, and nowhere else', () => {
  expect(rendered('likes-tea')).toMatch(
    /value="no".*<p class="or"><span>or<\/span><\/p>.*value="missing:not-sure"/,
  )
  expect(rendered('how-often')).not.toContain('class="or"')
})

test('the words at both ends of a scale belong to its first and last label', () => {
  const labels = (rendered('life').match(/<label.*?<\/label>/g) ?? []).map((label) =>
    label.replaceAll(/<[^>]*>/g, ''),
  )
  expect(labels).toEqual([
    '0 Bad',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10 Good',
    'I’d rather not say',
  ])
})

test('a hint is tied to its group', () => {
  const html = rendered('life')
  expect(html).toContain('aria-describedby="life-hint"')
  expect(html).toContain('<p class="hint" id="life-hint">Black tea.</p>')
})

test('a face always has its word', () => {
  const labels = rendered('mood').match(/<label.*?<\/label>/g) ?? []
  expect(labels.filter((label) => label.includes('class="face"'))).toHaveLength(3)
  expect(labels.map((label) => label.replaceAll(/<[^>]*>/g, ''))).toEqual(['Happy', 'In between', 'Sad'])
})

test('at the limit of a multiple choice it says what to do, and no box is switched off', () => {
  expect(rendered('wishes', { codes: ['cake'] })).not.toContain(screen.question.chosenEnough)
  const full = rendered('wishes', { codes: ['cake', 'rest'] })
  expect(checked(full)).toEqual(['cake', 'rest'])
  expect(full).toContain(screen.question.chosenEnough)
  expect(full).not.toContain('disabled')
})

describe('a comment box', () => {
  test('says above it, and to a screen reader, that nobody can send help', () => {
    const html = rendered('comment')
    expect(html.indexOf(screen.question.textNotice)).toBeGreaterThan(-1)
    expect(html.indexOf(screen.question.textNotice)).toBeLessThan(html.indexOf('<textarea'))
    expect(html).toMatch(/<textarea[^>]*aria-describedby="comment-notice"/)
    expect(html.slice(0, html.indexOf('<textarea'))).toContain(screen.common.help)
  })

  test('says how much room is left', () => {
    expect(rendered('comment', { text: 'Two cups' })).toContain('Room for 4 more characters')
  })
})
