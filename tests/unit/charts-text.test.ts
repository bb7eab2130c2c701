import { expect, test } from 'vitest'
import { escapeXml, wrapWords } from '../../client/renderers/charts/svg-elements.ts'

test('lines break at spaces and are never longer than asked', () => {
  expect(wrapWords('Young people aged 10 to 17 in Great Britain', 25)).toEqual([
    'Young people aged 10 to',
    '17 in Great Britain',
  ])
})

test('a word longer than a line keeps a line of its own', () => {
  expect(wrapWords('near Llanfairpwllgwyngyll', 10)).toEqual(['near', 'Llanfairpwllgwyngyll'])
})

test('text that looks like mark-up stays text, and characters XML forbids are left out', () => {
  expect(escapeXml('R&D "<b>"\u0007')).toBe('R&amp;D &quot;&lt;b&gt;&quot;')
})
