import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const inSupport = async (fileName: string) => ({
  fileName,
  contents: await readFile(join(import.meta.dirname, fileName), 'utf8'),
})

/** What libxml2 finds wrong with a codebook under our part of the schema of DDI-Codebook 2.5; empty when it fits. */
export async function ddiFaults(xml: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'codebook.xml', contents: xml }],
    schema: [await inSupport('ddi-codebook-subset.xsd')],
    preload: [await inSupport('xml-lang.xsd')],
  })
  return result.errors.map(({ message }) => message)
}
