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

/** Compilations after which what Typst remembered and did not use again is forgotten, or memory only grows. */
const rememberedCompilations = 10

type Typesetter = { readonly typst: NodeCompiler; readonly covered: ReadonlySet<number> }

let shared: Typesetter | undefined

/** One compiler for the life of the process: fonts and templates are read and parsed once. */
function typesetter(): Typesetter {
  if (shared) return shared
  const fonts = fontFiles.map((file) => readFileSync(require.resolve(file)))
  shared = {
    typst: NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fonts }] }),
    covered: new Set(fonts.flatMap((font) => [...fontCoverage(font)])),
  }
  return shared
}

/** A template that does not compile is a broken promise of ours, never the reader's doing. */
export class TypesettingFailed extends Error {
  override name = 'TypesettingFailed'
}

/**
 * Fills a template of this folder, which reads `data` as `json("/data.json")`, and exports tagged PDF/UA-1.
 * Synchronous inside, about 10 ms a document: the compiler holds one document at a time.
 */
export function typeset(template: string, data: unknown): Uint8Array {
  const { typst, covered } = typesetter()
  const dataPath = join(import.meta.dirname, 'data.json')
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? printable(value, covered) : value,
  )
  typst.mapShadow(dataPath, Buffer.from(json))
  try {
    const compiled = typst.compile({ mainFilePath: join(import.meta.dirname, template) })
    if (!compiled.result) {
      const problems: unknown = compiled.takeDiagnostics()?.shortDiagnostics
      throw new TypesettingFailed(`${template}: ${JSON.stringify(problems)}`)
    }
    return new Uint8Array(typst.pdf(compiled.result, { pdfStandard: 'ua-1' }))
  } catch (error) {
    if (error instanceof TypesettingFailed) throw error
    throw new TypesettingFailed(`${template}: not a valid PDF/UA-1 document`, { cause: error })
  } finally {
    typst.unmapShadow(dataPath)
    typst.evictCache(rememberedCompilations)
  }
}
