import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as assistive technology meets it: its text, and the tree that says what each piece is. */
export type ReadPdf = {
  readonly title: string
  readonly language: string
  readonly pdfUaPart: string
  readonly marked: boolean
  readonly pages: readonly string[]
  readonly bookmarks: readonly string[]
  readonly headings: readonly { readonly level: number; readonly text: string; readonly page: number }[]
  readonly tables: readonly ReadPdfTable[]
  /** Alternative texts of pictures, in reading order. */
  readonly figures: readonly string[]
}

export type ReadPdfTable = {
  readonly page: number
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
  /** Every heading cell says what it heads. */
  readonly headingScopes: readonly (string | undefined)[]
}

type TreeNode = {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly scope?: string
  readonly children?: readonly TreeNode[]
}
type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }
type ReadPage = {
  readonly number: number
  readonly text: string
  readonly root: TreeNode
  readonly marked: MarkedText
}
type MarkedText = ReadonlyMap<string, string>

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const { info, metadata } = await document.getMetadata()
  const facts = info as { Title?: string; Language?: string }
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => readPage(document, index + 1)),
  )
  const outline = ((await document.getOutline()) ?? []) as readonly Bookmark[]
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null
  await document.loadingTask.destroy()
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    pdfUaPart: String(metadata?.get('pdfuaid:part') ?? ''),
    marked: marks?.get('Marked') === true,
    pages: pages.map(({ text }) => text),
    bookmarks: outline.flatMap(titlesOf),
    headings: pages.flatMap((page) =>
      nodesOf(page.root, /^H\d$/).map((node) => ({
        level: Number(node.role?.slice(1)),
        text: textOf(node, page.marked),
        page: page.number,
      })),
    ),
    tables: pages.flatMap((page) => nodesOf(page.root, /^Table$/).map((node) => readTable(node, page))),
    figures: pages.flatMap((page) => nodesOf(page.root, /^Figure$/).map(({ alt }) => alt ?? '')),
  }
}

const titlesOf = ({ title, items }: Bookmark): readonly string[] => [title, ...items.flatMap(titlesOf)]

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const marked = new Map<string, string>()
  const open: (string | undefined)[] = []
  const text: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const piece = item.str + (item.hasEOL ? ' ' : '')
      const id = open.at(-1)
      if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + piece)
      text.push(piece)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item ? item.id : undefined)
  }
  const root = (await page.getStructTree()) as TreeNode
  return { number, text: tidy(text.join('')), root, marked }
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const nodesOf = (node: TreeNode, role: RegExp): readonly TreeNode[] => [
  ...(node.role !== undefined && role.test(node.role) ? [node] : []),
  ...(node.children ?? []).flatMap((child) => nodesOf(child, role)),
]

const contentOf = (node: TreeNode): readonly string[] =>
  node.type === 'content' && node.id !== undefined ? [node.id] : (node.children ?? []).flatMap(contentOf)

const textOf = (node: TreeNode, marked: MarkedText): string =>
  tidy(
    contentOf(node)
      .map((id) => marked.get(id) ?? '')
      .join(' '),
  )

function readTable(table: TreeNode, { number, marked }: ReadPage): ReadPdfTable {
  return {
    page: number,
    caption: nodesOf(table, /^Caption$/)
      .map((node) => textOf(node, marked))
      .join(' '),
    rows: nodesOf(table, /^TR$/).map((row) => (row.children ?? []).map((cell) => textOf(cell, marked))),
    headingScopes: nodesOf(table, /^TH$/).map(({ scope }) => scope),
  }
}
