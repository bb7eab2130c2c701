import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readOds } from 'odf-kit/ods-reader'
import { xlsxToOds } from 'odf-kit/xlsx'

export type ReadSheet = {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What another program finds in an ODS file: sheets, rows, cells. This one does not look into groups of heading rows. */
export const readOdsSheets = (file: Uint8Array): readonly ReadSheet[] =>
  readOds(withoutGroups(file)).sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ cells }) => cells.map(({ value }) => value as string | number | null)),
  }))

/** The same of an XLSX file. */
export const readXlsxSheets = async (file: Uint8Array): Promise<readonly ReadSheet[]> =>
  readOdsSheets(await xlsxToOds(file))

/** The parts of the package as text, by path. */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))

function withoutGroups(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array())
  return zipSync({
    ...parts,
    'content.xml': strToU8(content.replaceAll(/<\/?table:table-header-rows>/g, '')),
  })
}
