import { surviveKills } from '../../tests/support/collection/survive-kills.ts'
import type { Bench } from '../figure.ts'

/** Answers lost or doubled after a thank-you, over a hundred kills of server or database. */
export const kills: Bench = {
  name: 'kills',
  async run(print) {
    const { kills, thanked, lost, doubled, refused, crashes } = await surviveKills(100)
    const figure = { bench: 'kills', unit: 'people', runs: 1 }
    print({ ...figure, name: `thanked, over ${kills} kills`, value: thanked, budget: null })
    print({ ...figure, name: 'lost after a thank-you', value: lost, budget: 0 })
    print({ ...figure, name: 'doubled', value: doubled, budget: 0 })
    print({ ...figure, unit: 'times', name: 'the server ended by itself', value: crashes, budget: 0 })
    print({ ...figure, name: 'refused a try of their own', value: refused, budget: 0 })
  },
}
