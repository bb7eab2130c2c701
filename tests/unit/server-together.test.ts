import { expect, test } from 'vitest'
import { together } from '../../server/together.ts'

/** Doubles numbers, a turn of the loop later; notes what came together, and fails where a number is negative. */
function doubling() {
  const counts: number[] = []
  const double = together(async (_: object, pieces: readonly number[]) => {
    counts.push(pieces.length)
    await new Promise((done) => setImmediate(done))
    if (pieces.some((piece) => piece < 0)) throw new Error('negative')
    return pieces.map((piece) => 2 * piece)
  })
  return { counts, double }
}
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

test('who comes alone waits for nobody', async () => {
  const { counts, double } = doubling()
  const db = {}
  for (const number of [1, 2, 3]) expect(await double(db, number)).toBe(2 * number)
  expect(counts).toEqual([1, 1, 1])
})

test('of many at once each gets the outcome of its own, in few goes', async () => {
  const { counts, double } = doubling()
  const db = {}
  expect(await Promise.all(numbers(45).map((each) => double(db, each)))).toEqual(
    numbers(45).map((each) => 2 * each),
  )
  expect(counts).toEqual([1, 16, 16, 12])
})

test('what one fails for fails nobody else', async () => {
  const { double } = doubling()
  const db = {}
  const outcomes = await Promise.allSettled([1, 2, 3, -1, 4].map((each) => double(db, each)))
  expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
    2,
    4,
    6,
    'failed',
    8,
  ])
  expect(await double(db, 5), 'the line goes on').toBe(10)
})

test('when what all share is gone, nobody waits to find it out', async () => {
  let goes = 0
  const gone = together(
    async (): Promise<readonly number[]> => {
      goes += 1
      await new Promise((done) => setImmediate(done))
      throw new Error('gone')
    },
    () => true,
  )
  const db = {}
  const outcomes = await Promise.allSettled(numbers(40).map(() => gone(db, 1)))
  expect(outcomes.map(({ status }) => status)).toEqual(numbers(40).map(() => 'rejected'))
  expect(goes).toBe(1)
})

test('two databases, or two keys, have a line each', async () => {
  const { counts, double } = doubling()
  await Promise.all([{}, {}].flatMap((db) => [1, 2].map((each) => double(db, each))))
  expect(counts).toEqual([1, 1, 1, 1])
})
