import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const require = createRequire(import.meta.url)

/** Weights the templates use. The packages hold no other file we read. */
const fonts = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(
    (weight) =>
      `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
  ),
  ...['400Regular', '700Bold'].map(
    (weight) => `@expo-google-fonts/noto-naskh-arabic/${weight}/NotoNaskhArabic_${weight}.ttf`,
  ),
]

/** Compilations after which what Typst remembered and did not use again is forgotten. */
const rememberedCompilations = 10

let shared: NodeCompiler | undefined

/** One compiler for the life of the process: fonts and templates are read and parsed once. */
function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(require.resolve(font))) }],
  })
  return shared
}

/** A template that does not compile is a broken promise of ours, never the reader's doing. */
export class TypesettingFailed extends Error {
  override name = 'TypesettingFailed'
}

/**
 * Fills a template of this folder with data it reads as `json("/data.json")` and exports tagged PDF/UA-1.
 * Synchronous inside: the compiler holds one document at a time.
 */
export function typeset(template: string, data: unknown): Uint8Array {
  const typst = compiler()
  const dataPath = `${import.meta.dirname}/data.json`
  typst.mapShadow(dataPath, Buffer.from(JSON.stringify(data)))
  try {
    const compiled = typst.compile({ mainFilePath: `${import.meta.dirname}/${template}` })
    const document = compiled.result
    if (!document) {
      const problems = compiled.takeDiagnostics()?.shortDiagnostics ?? []
      throw new TypesettingFailed(`${template}: ${JSON.stringify(problems)}`)
    }
    return new Uint8Array(typst.pdf(document, { pdfStandard: 'ua-1' }))
  } finally {
    typst.unmapShadow(dataPath)
    typst.evictCache(rememberedCompilations)
  }
}
