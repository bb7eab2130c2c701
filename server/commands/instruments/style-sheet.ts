import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A style sheet with those it imports put in, so that a folder of pages needs no build and no server. */
export async function styleSheet(file: string): Promise<string> {
  const text = await readFile(file, 'utf8')
  const imports = [...text.matchAll(/^@import "(\.[^"]+)";$/gm)]
  const imported = await Promise.all(imports.map(([, path = '']) => styleSheet(join(dirname(file), path))))
  return [...imported, text.replaceAll(/^@import "\.[^"]+";\n/gm, '')].join('\n')
}
