import { describe, expect, it } from 'vitest'
import { codebookOf } from '../../analysis/codebook/codebook-of.ts'
import { registeredCodebook } from '../../analysis/codebook/registered-codebook.ts'
import { codebookFormats, isCodebookFormat } from '../../analysis/exports/codebook-formats.ts'
import { escaped, textElement } from '../../analysis/exports/markup.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import { versionName } from '../../surveys/model/version-name.ts'
import { ddiFaults } from '../support/ddi-faults.ts'
import { smallInstrument, smallWords } from '../support/small-instrument.ts'

const small = codebookOf({
  instrument: smallInstrument,
  source: {
    words: {
      ...smallWords,
      items: { ...smallWords.items, 'likes-tea': { question: 'Tea & <milk>: do you like "it"?' } },
    },
    shared,
    state: 'source',
  },
  translations: [],
  indicators: [],
})
const ddi = codebookFormats.ddi.write(small)

describe('DDI-Codebook 2.5', () => {
  it.each(instrumentVersions.map((instrument) => [versionName(instrument), instrument] as const))(
    'of %s has the structure of the schema',
    async (_name, { id, version }) => {
      const codebook = registeredCodebook(id, version)
      expect(codebook && (await ddiFaults(codebookFormats.ddi.write(codebook)))).toEqual([])
    },
  )

  it('of a question with every awkward character has it too, and says what was asked', async () => {
    expect(await ddiFaults(ddi)).toEqual([])
    expect(ddi).toContain('<qstnLit>Tea &amp; &lt;milk&gt;: do you like &quot;it&quot;?</qstnLit>')
  })

  it.each([
    ['a variable without a name', ddi.replace(' name="likes-tea"', ''), "attribute 'name' is required"],
    [
      'the universe before the label',
      ddi.replace(/(<labl>[^<]*<\/labl>)(<qstn [^>]*>.*?<\/qstn>)(<universe>[^<]*<\/universe>)/, '$3$1$2'),
      'not expected',
    ],
    [
      'a title that is missing',
      ddi.replace(/<stdyDscr><citation><titlStmt><titl>[^<]*<\/titl>/, '<stdyDscr><citation><titlStmt>'),
      'not expected',
    ],
    [
      'a code that is missing in an unknown way',
      ddi.replace('missing="Y"', 'missing="yes"'),
      "attribute 'missing'",
    ],
    [
      'another version of the standard',
      ddi.replace('version="2.5" ID', 'version="2.1" ID'),
      "attribute 'version'",
    ],
  ])('is not what %s would be: the schema tells them apart', async (_what, changed, fault) => {
    expect(changed).not.toBe(ddi)
    expect((await ddiFaults(changed)).join('\n')).toContain(fault)
  })

  it('points only at what is there, which libxml2 does not look at', () => {
    const ids = [...ddi.matchAll(/ ID="([^"]*)"/g)].map(([, id]) => id)
    const references = [...ddi.matchAll(/ (?:var|files|fileid)="([^"]*)"/g)].flatMap(([, list = '']) =>
      list.split(' '),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([])
  })

  it('marks missing codes and groups variables by section', () => {
    expect(ddi).toContain(
      '<catgry missing="Y" missType="skipped"><catValu>skipped</catValu><labl>Skipped</labl></catgry>',
    )
    expect(ddi).toContain(
      'var="variable-time variable-wishes.cake variable-wishes.walks variable-wishes.rest',
    )
  })
})

describe('CSV', () => {
  it('has a row a code, missing ones too, and a column a language', () => {
    const lines = codebookFormats.csv.write(small).split('\r\n')
    expect(lines[0]).toBe(
      'instrument,version,variable,item,section,kind,measurement,universe,note,code,value,missing,counted_in,other_end_of,question_en,variable_label_en,label_en',
    )
    expect(lines.filter((line) => line.startsWith('small,1,how-often,'))).toHaveLength(4)
    expect(lines).toContain(
      'small,1,cups,cups,second,count,ordinal,Everybody.,3 means that many or more.,3,3,false,,,How many cups?,How many cups?,3 or more',
    )
    expect(lines.at(-1)).toBe('')
  })
})

describe('HTML', () => {
  it('is one page without scripts or addresses, its text escaped', () => {
    const page = codebookFormats.html.write(small)
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
    expect(page).not.toMatch(/<script|https?:/)
    expect(page).toContain('Tea &amp; &lt;milk&gt;')
    expect(page).toContain('<th scope="row"><code>about-right</code></th>')
  })

  it('says the language and direction of every label', () => {
    const codebook = registeredCodebook('ages-11-17', 1)
    const page = codebook === undefined ? '' : codebookFormats.html.write(codebook)
    expect(page).toContain('<td lang="cy" dir="ltr">')
    expect(page).toContain('<td lang="ar" dir="rtl">')
  })
})

describe('markup', () => {
  it('lets no character through that XML forbids', () => {
    expect(escaped('a\u0000b\u000Bc\uFFFF d\u{1F600}')).toBe('abc d\u{1F600}')
    expect(textElement('a', '<', { b: '"&' })).toBe('<a b="&quot;&amp;">&lt;</a>')
  })
})

it('formats are known by their own names only', () => {
  expect(['html', 'csv', 'ddi', 'toString', 'pdf'].map(isCodebookFormat)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
