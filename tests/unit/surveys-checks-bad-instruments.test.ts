import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../server/commands/instruments/read-candidates.ts'
import { checkVersion } from '../../surveys/checks/check-version.ts'
import { ruleIds } from '../../surveys/checks/index.ts'
import { sound, soundInstrument, soundSurroundings, soundWords } from '../examples/sound-instrument.ts'

const folder = resolve(import.meta.dirname, '../examples/bad-instruments')
const subjects = await checkFolder(folder, '2026-11-22')

/** What the definition's own check calls its faults; rules on how to ask are named by their ids. */
const definitionCodes = [
  ...['wrong-shape', 'wrong-words-shape', 'unreadable-file', 'helpline-not-checked'],
  ...['duplicate-section', 'duplicate-item', 'duplicate-option', 'most-over-options'],
  ...['routing-to-unknown-item', 'routing-to-later-item', 'routing-to-unknown-code'],
  ...['too-many-items', 'kind-not-for-band', 'too-many-points', 'question-too-long'],
  ...['words-of-another-version', 'section-words-left-over', 'item-words-left-over', 'empty-words'],
  ...['section-without-words', 'sensitive-without-why', 'item-without-words', 'adult-part-without-words'],
  ...['option-without-words', 'option-words-left-over', 'scale-without-ends', 'ends-left-over'],
]

describe('the checker on deliberately bad instruments', () => {
  it('has an example for every rule and for every fault of a definition', () => {
    const names = subjects.map(({ name }) => name.replace('.ts', ''))
    expect(names.sort()).toEqual([...ruleIds, ...definitionCodes].sort())
  })

  it.each(subjects.map(({ name, findings }) => [name, findings] as const))(
    'finds the one thing that is wrong with %s, once',
    (name, findings) => {
      expect(findings.map(({ code }) => `${code}.ts`)).toEqual([name])
      expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^.+[^ ]$/)])
    },
  )

  it('has nothing to say about the instrument they all start from', () => {
    expect(checkVersion(sound, soundSurroundings)).toEqual([])
  })
})

describe('the checker on several faults at once', () => {
  it('finds them all, errors before warnings', () => {
    const words = {
      ...soundWords,
      items: { ...soundWords.items, 'likes-home': { question: 'Do you never like the BBC and your home?' } },
    }
    const findings = checkVersion({ instrument: soundInstrument, words }, soundSurroundings)
    expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'error double-barrelled',
      'error negation',
      'warning acronym',
    ])
  })

  it('goes by the reader: an adult’s question about a child may be harder, and is then a warning', () => {
    const asked = { question: 'Does the child have a pet or a garden?' }
    const items = [{ id: 'has-pet', kind: 'yes-no', notSure: true, preferNotToSay: true }]
    const instrument = {
      ...soundInstrument,
      sections: [
        { id: 'about-the-child', sensitive: false, answeredBy: 'adult', items },
        ...soundInstrument.sections,
      ],
    }
    const words = {
      ...soundWords,
      sections: { ...soundWords.sections, 'about-the-child': { title: 'For you' } },
      items: { ...soundWords.items, 'has-pet': asked },
      helperGuidance: { title: 'For you', lines: [], toDo: [], toSay: [], notToDo: [] },
      childAssent: {
        yourChoice: 'Say yes.',
        stopOrSkip: 'Stop.',
        limits: 'Tell.',
        agree: 'Yes',
        decline: 'No',
      },
      handOver: { toChild: { title: 'You', paragraphs: [] }, toAdult: { title: 'Me', paragraphs: [] } },
    }
    const findings = checkVersion({ instrument, words }, soundSurroundings)
    expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual(['warning double-barrelled'])
  })
})

describe('a folder of files from elsewhere', () => {
  it('may hold JSON, and a file that is no JSON does not keep the others from being checked', async () => {
    const other = await mkdtemp(join(tmpdir(), 'heard-check-'))
    await writeFile(join(other, 'broken.json'), '{ "instrument": ')
    await writeFile(join(other, 'empty.json'), '{}')
    await writeFile(join(other, 'sound.json'), JSON.stringify({ ...sound, surroundings: soundSurroundings }))
    const found = await checkFolder(other, '2026-11-22')
    expect(found.map(({ name, findings }) => [name, findings.map(({ code }) => code)])).toEqual([
      ['broken.json', ['unreadable-file']],
      ['empty.json', ['unreadable-file']],
      ['sound.json', []],
    ])
  })
})
