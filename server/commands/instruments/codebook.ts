import { writeFile } from 'node:fs/promises'
import { registeredCodebook } from '../../../analysis/codebook/registered-codebook.ts'
import { codebookFormats, isCodebookFormat } from '../../../analysis/exports/codebook-formats.ts'
import { type Command, misused, refused } from './command.ts'
import { readArguments, readVersion } from './read-arguments.ts'

const names = Object.keys(codebookFormats).join('|')

export const codebook: Command = {
  usage: `codebook ID@VERSION --format ${names} [--out FILE]`,
  does: 'Writes the codebook of a version; ddi is DDI-Codebook 2.5. Without --out it is printed.',

  async run(given) {
    const read = readArguments(given, ['format', 'out'])
    if (!read.ok) return misused(read.message)
    if (read.positionals.length > 1) return misused('One codebook at a time.')
    const instrument = readVersion(read.positionals[0])
    if (typeof instrument === 'string') return misused(instrument)
    const { format = '', out } = read.options
    if (!isCodebookFormat(format)) return misused(`--format is one of ${names}.`)

    const made = registeredCodebook(instrument.id, instrument.version)
    if (made === undefined) return refused('The version has no words in the source language.')
    const text = codebookFormats[format].write(made)
    if (out === undefined) return { exitCode: 0, lines: [text.trimEnd()] }
    try {
      await writeFile(out, text)
    } catch (error) {
      return refused(`${out} cannot be written: ${error instanceof Error ? error.message : 'unknown'}`)
    }
    return { exitCode: 0, lines: [`${out}: ${made.variables.length} variables.`] }
  },
}
