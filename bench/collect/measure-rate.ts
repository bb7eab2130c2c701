export type Rate = {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/**
 * Does all the work with so many hands: each takes the next piece when it has done its last.
 *
 * @param hands each does one piece at a time
 */
export async function measureRate<Work>(
  work: readonly Work[],
  hands: readonly ((piece: Work) => Promise<void>)[],
): Promise<Rate> {
  const times: number[] = []
  let next = 0
  const started = performance.now()
  await Promise.all(
    hands.map(async (hand) => {
      for (let piece = work[next++]; piece !== undefined; piece = work[next++]) {
        const before = performance.now()
        await hand(piece)
        times.push(performance.now() - before)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  times.sort((left, right) => left - right)
  const at = (part: number) => times[Math.ceil(part * times.length) - 1] ?? Number.NaN
  return { perSecond: work.length / seconds, p50: at(0.5), p99: at(0.99) }
}
