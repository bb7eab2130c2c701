/** Does the work of all pieces at once, and gives the outcome of each in its place. */
type Work<Shared, Piece, Outcome> = (shared: Shared, pieces: readonly Piece[]) => Promise<readonly Outcome[]>

type Asked<Piece, Outcome> = {
  readonly piece: Piece
  readonly done: (outcome: Outcome) => void
  readonly failed: (error: unknown) => void
}
type Line<Piece, Outcome> = { readonly waiting: Asked<Piece, Outcome>[]; busy: boolean }

/** A school class or two; each number of rows is a text of its own that PostgreSQL keeps for a connection. */
const mostTogether = 16

/**
 * Whoever comes alone is answered at once; who comes meanwhile waits for that and goes with all others who wait, so that
 * what a statement or a message costs, whoever it is for, is paid once for all of them. When it fails, each is tried
 * alone: nobody fails with somebody else. Why that weakens nothing: server/decisions/0011-together.md.
 *
 * @param work for one database, or one key: each has a line of its own
 * @param failsForAll whether an error is nobody's own, so that whoever waits would only wait to meet it too
 */
export function together<Shared extends object, Piece, Outcome>(
  work: Work<Shared, Piece, Outcome>,
  failsForAll: (error: unknown) => boolean = () => false,
): (shared: Shared, piece: Piece) => Promise<Outcome> {
  const lines = new WeakMap<Shared, Line<Piece, Outcome>>()

  const answer = async (
    shared: Shared,
    line: Line<Piece, Outcome>,
    asked: readonly Asked<Piece, Outcome>[],
  ): Promise<void> => {
    try {
      const pieces = asked.map(({ piece }) => piece)
      const outcomes = await work(shared, pieces)
      for (const [place, { done }] of asked.entries()) done(outcomes[place] as Outcome)
    } catch (error) {
      const forAll = failsForAll(error)
      if (asked.length > 1 && !forAll) {
        await Promise.all(asked.map((each) => answer(shared, line, [each])))
      } else for (const { failed } of [...asked, ...(forAll ? line.waiting.splice(0) : [])]) failed(error)
    }
  }

  const moveOn = async (shared: Shared, line: Line<Piece, Outcome>): Promise<void> => {
    if (line.busy) return
    line.busy = true
    while (line.waiting.length > 0) await answer(shared, line, line.waiting.splice(0, mostTogether))
    line.busy = false
  }

  return (shared, piece) => {
    const line = lines.get(shared) ?? { waiting: [], busy: false }
    lines.set(shared, line)
    return new Promise((done, failed) => {
      line.waiting.push({ piece, done, failed })
      void moveOn(shared, line)
    })
  }
}
