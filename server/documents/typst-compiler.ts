import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontCoverage, printable } from './font-coverage.ts'

const require = createRequire(import.meta.url)

/** Weights the templates use, and their Arabic companion. Both fonts are under the SIL Open Font Licence. */
const fontFiles = [
  ...['400Regular', '600SemiBold', '700Bold'].map(
    (weight) =>
      `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
  ),
  ...['400Regular', '700Bold'].map(
    (weight) => `@expo-google-fonts/noto-naskh-arabic/${weight}/NotoNaskhArabic_${weight}.ttf`,
  ),
]

/** Compilations after which what Typst remembered and did not use again is forgotten. */
const rememberedCompilations = 2

const fonts = fontFiles.map((file) => readFileSync(require.resolve(file)))
const covered = new Set(fonts.flatMap((font) => [...fontCoverage(font)]))

/** One compiler for the life of the thread: fonts and templates are read and parsed once. */
const typst = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fonts }] })

export type Typeset = {
  readonly pdf: Uint8Array<ArrayBuffer>
  /** What the template laid down under the label that was asked for, in order. */
  readonly marks: readonly unknown[]
  readonly pages: number
  /** A drawing of all pages under each other; empty where no marks were asked for. */
  readonly svg: string
}

/**
 * Fills a template with data and exports tagged PDF/UA-1. Nothing is taken from the clock: the same data give
 * the same bytes. Throws when the template does not compile or the document breaks a rule of PDF/UA.
 */
export function typeset(template: string, data: unknown, label?: string): Typeset {
  const dataPath = join(import.meta.dirname, 'data.json')
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? printable(value, covered) : value,
  )
  typst.mapShadow(dataPath, Buffer.from(json))
  try {
    const compiled = typst.compile({ mainFilePath: join(import.meta.dirname, template) })
    if (!compiled.result) {
      const problems: unknown = compiled.takeDiagnostics()?.shortDiagnostics
      throw new Error(`${template}: ${JSON.stringify(problems)}`)
    }
    const pdf = Uint8Array.from(typst.pdf(compiled.result, { pdfStandard: 'ua-1' }))
    const marks: unknown =
      label === undefined ? [] : typst.query(compiled.result, { selector: `<${label}>`, field: 'value' })
    const svg = label === undefined ? '' : typst.plainSvg(compiled.result)
    return { pdf, marks: marks as readonly unknown[], pages: compiled.result.numOfPages, svg }
  } finally {
    typst.unmapShadow(dataPath)
    typst.evictCache(rememberedCompilations)
  }
}
