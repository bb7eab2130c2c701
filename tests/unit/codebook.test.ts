import { describe, expect, it } from 'vitest'
import { codebookOf } from '../../analysis/codebook/codebook-of.ts'
import { registeredCodebook } from '../../analysis/codebook/registered-codebook.ts'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import { versionName } from '../../surveys/model/version-name.ts'
import { smallInstrument, smallWords } from '../support/small-instrument.ts'

const small = codebookOf({
  instrument: smallInstrument,
  source: { words: smallWords, shared, state: 'source' },
  translations: [
    {
      words: { ...smallWords, language: 'cy', title: 'Te' },
      shared: { ...shared, language: 'cy', name: 'Cymraeg' },
      state: 'draft',
    },
  ],
  indicators: [
    {
      id: 'likes-tea',
      domain: 'recovery',
      label: 'like tea',
      shortLabel: 'Likes tea',
      higherIsBetter: true,
      headline: false,
      measures: [
        { instrument: 'small', versions: [1], item: 'likes-tea', positive: ['yes'], negative: ['no'] },
      ],
    },
  ],
})
const variable = (name: string) => small.variables.find((each) => each.name === name)

describe('the codebook of a version', () => {
  it('says which version it is and in which languages, drafts too', () => {
    expect([small.id, small.version, small.band, small.title]).toEqual([
      'small',
      1,
      '11-17',
      { en: 'Tea', cy: 'Te' },
    ])
    expect(small.languages.map(({ code, state }) => [code, state])).toEqual([
      ['en', 'source'],
      ['cy', 'draft'],
    ])
  })

  it('gives an item its question, codes, labels, missing codes and indicators', () => {
    expect(variable('likes-tea')).toEqual({
      name: 'likes-tea',
      label: { en: 'Do you like tea?', cy: 'Do you like tea?' },
      asked: {
        item: 'likes-tea',
        section: 'first',
        kind: 'yes-no',
        question: { en: 'Do you like tea?', cy: 'Do you like tea?' },
        hint: {},
      },
      measurement: 'nominal',
      universe: 'Everybody.',
      codes: [
        { code: 'yes', value: null, label: { en: 'Yes', cy: 'Yes' } },
        { code: 'no', value: null, label: { en: 'No', cy: 'No' } },
      ],
      missing: [
        { code: 'skipped', label: { en: 'Skipped', cy: 'Skipped' } },
        { code: 'not-sure', label: { en: 'I’m not sure', cy: 'I’m not sure' } },
      ],
      indicators: [{ id: 'likes-tea', label: 'like tea', positive: ['yes'], negative: ['no'] }],
      note: '',
    })
  })

  it('says in words who is asked, and has “not asked” only where somebody is not', () => {
    expect(variable('how-often')?.universe).toBe(
      'Everybody for whom this holds: “Do you like tea?” (likes-tea) was answered “Yes”.',
    )
    expect(variable('how-often')?.missing.map(({ code }) => code)).toEqual(['not-asked', 'skipped'])
    expect(variable('mood')?.missing.map(({ code }) => code)).toEqual(['skipped'])
  })

  it('gives each option of several its own variable, as the data do', () => {
    expect(variable('wishes/cake')).toMatchObject({
      label: { en: 'Cake', cy: 'Cake' },
      codes: [{ code: 'no' }, { code: 'yes' }],
      note: 'At most 2 of the options of this item may be ticked.',
    })
    expect(variable('wishes')).toBeUndefined()
  })

  it('keeps the numbers of scales, and says what their ends and their last step mean', () => {
    expect(variable('life')?.codes.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(variable('life')?.note).toBe('0 means “Bad” and 10 “Good”.')
    expect(variable('cups')?.note).toBe('3 means that many or more.')
    expect(variable('comment')?.note).toMatch(/in no data set\.$/)
  })

  it('puts nested routing into words', () => {
    const instrument = {
      ...smallInstrument,
      sections: smallInstrument.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.id === 'cups'
            ? {
                ...item,
                askedIf: {
                  any: [
                    { not: { item: 'likes-tea', is: ['no'] } },
                    {
                      all: [
                        { item: 'mood', is: ['happy', 'in-between', 'sad'] },
                        { item: 'life', is: ['10'] },
                      ],
                    },
                  ],
                },
              }
            : item,
        ),
      })),
    }
    const routed = codebookOf({
      instrument,
      source: { words: smallWords, shared, state: 'source' },
      translations: [],
      indicators: [],
    })
    expect(routed.variables.find(({ name }) => name === 'cups')?.universe).toBe(
      'Everybody for whom this holds: (it is not so that “Do you like tea?” (likes-tea) was answered “No” or (“How are you?” (mood) was answered “Happy”, “In between” or “Sad” and “How good is tea?” (life) was answered “10”)).',
    )
  })
})

describe.each(instrumentVersions.map((instrument) => [versionName(instrument), instrument] as const))(
  'the codebook of %s',
  (_name, instrument) => {
    const codebook = registeredCodebook(instrument.id, instrument.version)
    if (codebook === undefined) throw new Error('every registered version has English words')

    it('names the very columns of the data, in their order, and their codes', () => {
      const columns = [...datasetFromResponses(instrument, []).columns.values()]
      const answers = codebook.variables.filter(
        ({ asked, measurement }) => asked !== null && measurement !== 'text',
      )
      expect(answers.map(({ name, codes }) => [name, codes.map(({ code }) => code)])).toEqual(
        columns.map(({ item, codes }) => [item, codes]),
      )
    })

    it('has a label in every language for all that somebody can answer', () => {
      const spoken = codebook.languages.map(({ code }) => code).sort()
      for (const { asked, codes, missing } of codebook.variables) {
        if (asked === null) continue
        expect(Object.keys(asked.question).sort()).toEqual(spoken)
        for (const { label } of [...codes, ...missing]) expect(Object.keys(label).sort()).toEqual(spoken)
      }
    })

    it('leads to every indicator that the version feeds', () => {
      const fed = new Set(codebook.variables.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
      expect([...fed].sort()).toEqual(
        indicatorsOf(instrument.id, instrument.version)
          .map(({ id }) => id)
          .sort(),
      )
    })
  },
)

it('there is no codebook of a version that nobody knows', () => {
  expect(registeredCodebook('ages-3-4', 1)).toBeUndefined()
})
