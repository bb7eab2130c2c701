import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../client/styles')
const read = (file: string): string =>
  readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
const tokens = read('tokens.css')

type Theme = Readonly<Record<string, string>>

/** The colours set by the first rule that follows this selector. */
function themeAfter(selector: string): Theme {
  const block = tokens.slice(tokens.indexOf(selector)).match(/\{([^{}]*)\}/)?.[1] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  )
}

const themes: readonly (readonly [string, Theme])[] = [
  ['light', themeAfter(':root')],
  ['dark, as the device asks', themeAfter(':root:not([data-theme])')],
  ['dark, as chosen', themeAfter(':root[data-theme="dark"]')],
  ['high contrast', themeAfter(':root[data-theme="contrast"]')],
  ['tint', { ...themeAfter(':root'), ...themeAfter(':root[data-theme="tint"]') }],
]

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(long.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Theme, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((name) => luminance(theme[name] ?? '#808080'))
    .sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const text = ['ink', 'stone', 'action', 'problem', 'done'].flatMap((name) => [
  [name, 'paper'] as const,
  [name, 'sand'] as const,
])

describe.each(themes)('%s', (_name, theme) => {
  test.each([...text, ['on-action', 'action'] as const, ['on-sun', 'sun'] as const])(
    '%s on %s is 7:1 or better',
    (one, other) => {
      expect(contrast(theme, one, other)).toBeGreaterThanOrEqual(7)
    },
  )

  test.each(['paper', 'sand'])('the borders of controls on %s are 3:1 or better', (ground) => {
    expect(contrast(theme, 'line', ground)).toBeGreaterThanOrEqual(3)
  })
})

test('dark is the same dark, whether the device or the person asks for it', () => {
  expect(themeAfter(':root[data-theme="dark"]')).toEqual(themeAfter(':root:not([data-theme])'))
})

const drawings = (read('topics.css') + read('respondent-young.css')).replace(
  /\/\*[\s\S]*?\*\/|@import[^;]*;/g,
  '',
)

/** A colour of the drawings, which are the same in every theme. */
function drawn(selector: string, property: 'fill' | 'stroke'): string {
  const rules = [...drawings.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors]) =>
    selectors?.split(',').some((each) => each.trim() === selector),
  )
  const found = rules.map(
    ([, , body]) => body?.match(new RegExp(`(?:^|\\s)${property}: (#[0-9a-f]{6})`))?.[1],
  )
  return found.find((colour) => colour !== undefined) ?? expect.fail(`${selector} has no ${property}.`)
}

test.each([
  ['.picture-line', '.picture-sun'],
  ['.topic-line', '.topic-light'],
  ['.topic-line', '.topic-sun'],
  ['.topic-line', '.topic-paper'],
])('pictures: %s on %s is 7:1 or better', (line, ground) => {
  const picture = { line: drawn(line, 'stroke'), ground: drawn(ground, 'fill') }
  expect(contrast(picture, 'line', 'ground')).toBeGreaterThanOrEqual(7)
})

test.each(themes)('pictures: a face stands out from the page and from its card, %s', (_name, theme) => {
  const picture = { ...theme, face: drawn('.picture-sun', 'fill'), edge: drawn('.picture-sun', 'stroke') }
  for (const ground of ['paper', 'sand']) {
    const told = Math.max(contrast(picture, 'face', ground), contrast(picture, 'edge', ground))
    expect(told).toBeGreaterThanOrEqual(7)
  }
})

/** Sides by name: a page in Arabic would keep them where they are. What lies above and below does not mirror. */
const side =
  /(^|[\s;{])(left|right|float|clear)\s*:|(margin|padding|border|inset)-(left|right)|border-(top|bottom)-(left|right)-radius|(text-align|justify-[a-z]+|align-[a-z]+|place-[a-z]+):[^;]*\b(left|right)\b/

/** Width and height by name, where a size along and across the line says the same; conditions on a screen have no other. */
const sizeByName = /(^|[\s;{])((min|max)-)?(width|height)\s*:/

/** Edges by name, for which there is a start and an end. */
const edge = /(^|[\s;{])(top|bottom)\s*:|(margin|padding|border)-(top|bottom)\b/

const rulesOf = (file: string): string => read(file).replaceAll(/@(media|supports|container)[^{]*\{/g, '{')

test.each(readdirSync(folder).filter((file) => file.endsWith('.css')))(
  '%s mirrors by itself: logical properties only, no side, size or edge by its physical name',
  (file) => {
    const rules = rulesOf(file)
    expect(rules.length).toBeGreaterThan(20)
    for (const physical of [side, sizeByName, edge]) expect(rules.match(physical)?.[0]).toBeUndefined()
  },
)

test('what is physical is found, wherever it stands in a rule', () => {
  for (const rule of [
    'a{left:0}',
    'a { margin-right: 1px }',
    'a {\n  float: left;\n}',
    'a{text-align: right}',
  ])
    expect(rule).toMatch(side)
  for (const rule of ['p { max-width: 65ch }', 'a{height:1px}']) expect(rule).toMatch(sizeByName)
  for (const rule of ['a{top:0}', 'a { border-bottom: 0 }']) expect(rule).toMatch(edge)
  for (const rule of ['a { inset-inline-start: 0; line-height: 1; text-align: start; border-width: 1px }'])
    for (const physical of [side, sizeByName, edge]) expect(rule).not.toMatch(physical)
})
