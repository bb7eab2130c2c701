/** Brings what packs, before anything is made that could then not be saved. False where it does not come. */
export const preparePacking = (): Promise<boolean> =>
  import('fflate').then(
    () => true,
    () => false,
  )

/** Several files as one to download. PDFs are packed already: they are only put together. */
export async function packFiles(
  files: readonly { readonly name: string; readonly file: Blob }[],
): Promise<Blob> {
  const { zipSync } = await import('fflate')
  const parts = await Promise.all(
    files.map(async ({ name, file }) => [name, new Uint8Array(await file.arrayBuffer())] as const),
  )
  return new Blob([zipSync(Object.fromEntries(parts), { level: 0 })], { type: 'application/zip' })
}
