import { strToU8, type Zippable, zipSync } from 'fflate'

/** The earliest day a ZIP can hold: the same content must be the same file, whenever it is made. */
const noTime = new Date(1980, 0, 1)

/** Files to a ZIP in their order; equal files give equal bytes. Those in `stored` are not compressed. */
export function packFiles(
  files: Readonly<Record<string, string>>,
  stored: readonly string[] = [],
): Uint8Array {
  const entries = Object.entries(files).map(([path, text]): [string, Zippable[string]] => [
    path,
    [strToU8(text), { level: stored.includes(path) ? 0 : 9, mtime: noTime }],
  ])
  return zipSync(Object.fromEntries(entries))
}
