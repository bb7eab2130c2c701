import { expect, test } from 'vitest'
import { allItems, placeAfter, routeThrough } from '../../client/respondent/route-through.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { exampleSurvey } from '../support/example-survey.ts'

const { instrument: small } = exampleSurvey
const published = findLocalised('ages-11-17', 1, 'en')
if (published === undefined) throw new Error('ages-11-17 v1 is published')

test('a short survey has no rest', () => {
  expect(routeThrough(small, {}).map(({ kind }) => kind)).not.toContain('rest')
})

test('a long survey rests once, where "half way" is true', () => {
  const route = routeThrough(published, {})
  const rests = route.flatMap(({ kind }, position) => (kind === 'rest' ? [position] : []))
  expect(rests).toHaveLength(1)
  const before = route.slice(0, rests[0]).filter(({ kind }) => kind === 'question').length
  const all = allItems(published).length
  expect(before / all).toBeGreaterThan(0.4)
  expect(before / all).toBeLessThan(0.6)
})

test('no answer moves the rest: it is never met twice and never missed', () => {
  const everything = Object.fromEntries(
    allItems(published).map(({ id, options }) => [id, { code: options[0]?.code ?? '' }]),
  )
  const sectionAfterRest = (answers: object): unknown => {
    const route = routeThrough(published, { ...answers })
    return route[route.findIndex(({ kind }) => kind === 'rest') + 1]
  }
  expect(sectionAfterRest(everything)).toEqual(sectionAfterRest({}))
})

test('every sensitive section says why it asks', () => {
  const sections = routeThrough(published, {}).flatMap((place) =>
    place.kind === 'section' ? [place.section] : [],
  )
  expect(sections).toEqual(['family', 'feelings', 'about-you'])
})

test('a place that is no longer on the way leads to what has not been seen, else to the review', () => {
  const gone = { kind: 'question' as const, item: 'how-often', changing: false }
  const answers = { 'likes-tea': { code: 'no' }, mood: { code: 'sad' } }
  expect(placeAfter(gone, small, answers)).toEqual({ kind: 'question', item: 'life', changing: true })
})
