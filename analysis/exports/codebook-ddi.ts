import type { ByLanguage, Codebook, CodebookVariable } from '../codebook/codebook.ts'
import { element, textElement } from './markup.ts'

const namespace = 'ddi:codebook:2_5'
const schema = 'https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd'

/**
 * DDI-Codebook 2.5, which data archives and statistics packages read. The order of elements is that of the
 * published schema and means nothing else. Texts stand in every language, the source language first and without
 * `xml:lang`, since it is that of the whole document.
 */
export function codebookToDdi(codebook: Codebook): string {
  const [source] = codebook.languages
  const root = element(
    'codeBook',
    {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} ${schema}`,
      version: '2.5',
      ID: `${codebook.id}-v${codebook.version}`,
      'xml:lang': source?.code,
    },
    element('docDscr', {}, citation(codebook, 'Codebook: ')),
    study(codebook),
    file(codebook),
    element(
      'dataDscr',
      {},
      ...[...sections(codebook), ...codebook.variables.map((each) => variable(each, codebook))].map(onALine),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function citation(codebook: Codebook, before: string): string {
  const [source, ...others] = codebook.languages
  const titles = others.map(({ code }) =>
    textElement('parTitl', codebook.title[code] ?? '', { 'xml:lang': code }),
  )
  return element(
    'citation',
    {},
    element(
      'titlStmt',
      {},
      textElement('titl', `${before}${codebook.title[source?.code ?? ''] ?? codebook.id}`),
      ...titles,
      textElement('IDNo', `${codebook.id}@${codebook.version}`, { agency: 'Heard today' }),
    ),
    element('prodStmt', {}, textElement('software', 'Heard today')),
    element(
      'verStmt',
      {},
      textElement('version', String(codebook.version)),
      textElement('notes', `Fingerprint of what was asked: ${codebook.fingerprint}`),
    ),
  )
}

function study(codebook: Codebook): string {
  return element(
    'stdyDscr',
    {},
    citation(codebook, ''),
    element(
      'stdyInfo',
      {},
      textElement(
        'abstract',
        'How life is going for children in care and care leavers, in their own answers. Anonymous: nothing links an answer to a person.',
      ),
      element(
        'sumDscr',
        {},
        textElement('anlyUnit', 'Child or young person'),
        textElement('universe', `Children in care and care leavers, survey for ages ${codebook.band}`),
        textElement('dataKind', 'Survey data'),
      ),
    ),
  )
}

function file({ id, version, variables }: Codebook): string {
  return element(
    'fileDscr',
    { ID: 'responses' },
    element(
      'fileTxt',
      {},
      textElement('fileName', `${id}-v${version}`),
      textElement('fileCont', 'One row a response, one column a variable. Codes, never labels.'),
      element('fileStrc', { type: 'rectangular' }),
      element('dimensns', {}, textElement('varQnty', String(columnsOf(variables).length))),
    ),
  )
}

/** A line for each group and variable: white space between elements means nothing, and versions can be compared. */
const onALine = (markup: string) => `\n${markup}`

/** Comments are described here and are in no file of responses. */
const columnsOf = (variables: readonly CodebookVariable[]) =>
  variables.filter(({ measurement }) => measurement !== 'text')

function sections(codebook: Codebook): readonly string[] {
  return codebook.sections.map(({ id, title }) =>
    element(
      'varGrp',
      {
        ID: `section-${id}`,
        type: 'section',
        name: id,
        var: codebook.variables
          .filter(({ asked }) => asked?.section === id)
          .map(({ name }) => identifier(name))
          .join(' '),
      },
      ...inEach('labl', title, codebook),
    ),
  )
}

function variable(each: CodebookVariable, codebook: Codebook): string {
  const { asked, measurement, indicators } = each
  const stored = measurement !== 'text'
  return element(
    'var',
    {
      ID: identifier(each.name),
      name: each.name,
      files: stored ? 'responses' : undefined,
      intrvl: 'discrete',
      nature: stored ? measurement : 'other',
      representationType: stored ? 'code' : 'text',
    },
    ...(stored ? [element('location', { fileid: 'responses' })] : []),
    ...inEach('labl', each.label, codebook),
    ...(asked === null
      ? []
      : [
          element(
            'qstn',
            { responseDomainType: domainOf(each) },
            ...inEach('qstnLit', asked.question, codebook),
            ...inEach('postQTxt', asked.hint, codebook),
          ),
        ]),
    textElement('universe', each.universe),
    ...each.codes.map(({ code, label }) =>
      element('catgry', {}, textElement('catValu', code), ...inEach('labl', label, codebook)),
    ),
    ...each.missing.map(({ code, label }) =>
      element(
        'catgry',
        { missing: 'Y', missType: code },
        textElement('catValu', code),
        ...inEach('labl', label, codebook),
      ),
    ),
    ...indicators.map(({ id }) => textElement('concept', id, { vocab: 'Heard today indicators' })),
    element('varFormat', { type: 'character' }),
    ...indicators.map(({ id, label, positive, negative }) =>
      textElement('notes', counting(label, positive, negative), { type: 'indicator', subject: id }),
    ),
    ...(each.note === '' ? [] : [textElement('notes', each.note)]),
  )
}

function counting(label: string, positive: readonly string[], negative: readonly string[]): string {
  const sides = [
    [`Counted in “${label}”`, positive],
    [`At the other end of “${label}”`, negative],
  ] as const
  return sides
    .filter(([, codes]) => codes.length > 0)
    .map(([side, codes]) => `${side}: ${codes.join(', ')}.`)
    .join(' ')
}

/** XML allows no slash in an identifier; no item's id has a full stop. */
const identifier = (name: string) => `variable-${name.replaceAll('/', '.')}`

function domainOf({ asked, measurement }: CodebookVariable): string {
  if (measurement === 'text') return 'text'
  return asked?.kind === 'multiple-choice' ? 'multiple' : 'category'
}

function inEach(name: string, texts: ByLanguage, { languages }: Codebook): readonly string[] {
  return languages.flatMap(({ code }, position) => {
    const text = texts[code]
    if (text === undefined) return []
    return [textElement(name, text, position === 0 ? {} : { 'xml:lang': code })]
  })
}
