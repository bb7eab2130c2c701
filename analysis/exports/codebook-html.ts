import type { ByLanguage, Codebook, CodebookVariable } from '../codebook/codebook.ts'
import { codebookStyles } from './codebook-styles.ts'
import { element, escaped, textElement } from './markup.ts'

/** One page that needs nothing else: to read, to search, to print. Each text says which language it is in. */
export function codebookToHtml(codebook: Codebook): string {
  const [source] = codebook.languages
  const title = `Codebook: ${codebook.title[source?.code ?? ''] ?? codebook.id}, version ${codebook.version}`
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    textElement('title', title),
    `<style>${codebookStyles}</style>`,
  ].join('')
  const body = [
    element('header', {}, textElement('h1', title), about(codebook)),
    element('nav', { 'aria-labelledby': 'contents' }, contents(codebook)),
    element('main', {}, ...parts(codebook).map((part) => partMarkup(part, codebook))),
  ].join('')
  return `<!DOCTYPE html>\n${element('html', { lang: source?.code }, `<head>${head}</head>`, `<body>${body}</body>`)}\n`
}

type Part = {
  readonly id: string
  readonly title: ByLanguage
  readonly variables: readonly CodebookVariable[]
}

/** What describes the response first, then section by section. */
function parts({ sections, variables, languages }: Codebook): readonly Part[] {
  const described = variables.filter(({ asked }) => asked === null)
  return [
    { id: 'response', title: { [languages[0]?.code ?? '']: 'The response' }, variables: described },
    ...sections.map(({ id, title }) => ({
      id,
      title,
      variables: variables.filter(({ asked }) => asked?.section === id),
    })),
  ]
}

function about({ id, version, band, fingerprint, languages }: Codebook): string {
  const spoken = languages.map(({ name, state }) => (state === 'source' ? name : `${name} (${state})`))
  const facts = [
    ['Version', `${id}@${version}`],
    ['Ages', band],
    ['Languages', spoken.join(', ')],
    ['Fingerprint of what was asked', fingerprint],
  ] as const
  return element(
    'dl',
    {},
    ...facts.map(([term, fact]) => `<div>${textElement('dt', term)}${textElement('dd', fact)}</div>`),
  )
}

function contents(codebook: Codebook): string {
  const items = parts(codebook).map(({ id, title, variables }) => {
    const link = element('a', { href: `#section-${id}` }, escaped(sourceText(title, codebook)))
    return `<li>${link} (${variables.length})</li>`
  })
  return `<h2 id="contents">Contents</h2><ul>${items.join('')}</ul>`
}

function partMarkup({ id, title, variables }: Part, codebook: Codebook): string {
  return element(
    'section',
    { id: `section-${id}`, 'aria-labelledby': `title-${id}` },
    element('h2', { id: `title-${id}` }, inEach(title, codebook)),
    ...variables.map((each) => variableMarkup(each, codebook)),
  )
}

function variableMarkup(each: CodebookVariable, codebook: Codebook): string {
  const { asked, note, indicators } = each
  const question = asked?.question ?? each.label
  const ownLabel =
    each.label === question ? [] : [element('p', { class: 'option' }, inEach(each.label, codebook))]
  const hint = asked === null || Object.keys(asked.hint).length === 0 ? [] : [asked.hint]
  return element(
    'article',
    { id: each.name },
    element('h3', {}, textElement('code', each.name)),
    element('p', { class: 'question' }, inEach(question, codebook)),
    ...hint.map((texts) => element('p', { class: 'hint' }, inEach(texts, codebook))),
    ...ownLabel,
    textElement('p', `Who has a value: ${each.universe}`),
    ...(note === '' ? [] : [textElement('p', note)]),
    ...(each.codes.length + each.missing.length === 0 ? [] : [codesMarkup(each, codebook)]),
    ...indicators.map(({ id, label }) =>
      element('p', { class: 'indicator' }, 'Feeds ', textElement('code', id), escaped(`: ${label}.`)),
    ),
  )
}

function codesMarkup(each: CodebookVariable, codebook: Codebook): string {
  const heads = ['Code', ...codebook.languages.map(({ name }) => name), 'Counts as']
  const row = (code: string, label: ByLanguage, counts: string) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, textElement('code', code)),
      ...codebook.languages.map((language) =>
        element('td', { lang: language.code, dir: language.direction }, escaped(label[language.code] ?? '')),
      ),
      textElement('td', counts),
    )
  return element(
    'div',
    { class: 'wide', tabindex: '0', role: 'region', 'aria-label': `Codes of ${each.name}` },
    element(
      'table',
      {},
      textElement('caption', `Codes of ${each.name}`),
      `<thead><tr>${heads.map((head) => textElement('th', head, { scope: 'col' })).join('')}</tr></thead>`,
      `<tbody>${[
        ...each.codes.map(({ code, label }) => row(code, label, countsAs(code, each))),
        ...each.missing.map(({ code, label }) => row(code, label, 'no answer')),
      ].join('')}</tbody>`,
    ),
  )
}

/** Whether that is good news depends on the indicator: one of a problem counts the codes that tell of it. */
function countsAs(code: string, { indicators }: CodebookVariable): string {
  const found = indicators.flatMap(({ id, positive, negative }) => {
    if (positive.includes(code)) return [`counted in ${id}`]
    return negative.includes(code) ? [`the other end of ${id}`] : []
  })
  return found.length === 0 ? '–' : found.join('; ')
}

const sourceText = (texts: ByLanguage, { languages }: Codebook) => texts[languages[0]?.code ?? ''] ?? ''

function inEach(texts: ByLanguage, { languages }: Codebook): string {
  return languages
    .flatMap(({ code, direction }) => {
      const text = texts[code]
      return text === undefined ? [] : [textElement('span', text, { lang: code, dir: direction })]
    })
    .join(' ')
}
