import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { languagesByCode, sourceLanguage } from '../../../surveys/languages/index.ts'
import { noteLanguage } from '../../../surveys/languages/note-language.ts'
import { type Command, misused } from './command.ts'
import { readArguments } from './read-arguments.ts'

export const translated: Command = {
  usage: 'translated LANGUAGE [--holds PART/PLACE,…]',
  does: 'Notes which source texts a translation is of; --holds for texts that still fit a changed source.',

  async run(given) {
    const read = readArguments(given, ['holds'])
    if (!read.ok) return misused(read.message)
    const languages = Object.keys(languagesByCode).filter((language) => language !== sourceLanguage)
    const [language = '', ...more] = read.positionals
    if (!languages.includes(language) || more.length > 0) {
      return misused(`Name one language, one of ${languages.join(', ') || '(none yet)'}.`)
    }
    const notes = noteLanguage(language, read.options['holds']?.split(',') ?? [])
    const file = resolve(import.meta.dirname, `../../../surveys/languages/${language}/sources.json`)
    await writeFile(file, `${JSON.stringify(notes, null, 2)}\n`)
    return {
      exitCode: 0,
      lines: [`Noted what ${language} translates. Commit surveys/languages/${language}/sources.json.`],
    }
  },
}
