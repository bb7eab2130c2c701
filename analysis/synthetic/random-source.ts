/** A stream of numbers from 0 up to but not including 1, the same for the same seed and labels on every machine. */
export type RandomSource = () => number

/**
 * sfc32 (Doty-Humphrey's small fast counter generator, 128 bits of state; passes PractRand), seeded by a hash of the
 * seed and labels. A label a thing (authority, wave) gives each its own stream, so that one more authority
 * leaves the answers of all others as they were. For made-up data only: nothing secret may come from it.
 */
export function randomSource(seed: number, ...labels: readonly (string | number)[]): RandomSource {
  const hash = hashSource(`${seed}/${labels.join('/')}`)
  let [a, b, c, counter] = [hash(), hash(), hash(), 1]
  const next = () => {
    const mixed = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + mixed) | 0
    return (mixed >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}

/** FNV-1a over the text, then as many finalised 32-bit words as are asked for (the finaliser of MurmurHash3). */
function hashSource(text: string): () => number {
  let state = 0x811c9dc5
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
    return word ^ (word >>> 16)
  }
}

/** One of the choices, by weight; weights need not sum to one. */
export function pick<Choice>(random: RandomSource, choices: readonly (readonly [Choice, number])[]): Choice {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * total
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  const last = choices.at(-1)
  if (last === undefined) throw new Error('There is nothing to pick from.')
  return last[0]
}
