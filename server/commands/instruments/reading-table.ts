import { readingLevels } from '../../../surveys/checks/english/reading-levels.ts'
import { bandTexts } from '../../../surveys/checks/rules/reading-level.ts'
import { textsOf } from '../../../surveys/checks/texts.ts'
import { findWords, instrumentVersions } from '../../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../../surveys/languages/index.ts'
import { versionName } from '../../../surveys/model/version-name.ts'
import { textTable } from './text-table.ts'

/** How hard each registered version is to read, beside what its band may be. US school grades. */
export function readingTable(): readonly string[] {
  const rows = instrumentVersions.flatMap((instrument) => {
    const words = findWords(instrument.id, instrument.version, sourceLanguage)
    if (words === undefined) return []
    return bandTexts(textsOf({ instrument, words }), instrument.band).map(({ audience, texts, target }) => {
      const levels = readingLevels(texts)
      const show = (formula: keyof typeof levels) => {
        const most = target[formula]
        return `${levels[formula].toFixed(1)}${most === undefined ? '' : ` (at most ${most})`}`
      }
      return [versionName(instrument), audience, show('fleschKincaid'), show('spache'), show('daleChall')]
    })
  })
  return textTable([['Reading level', 'read by', 'Flesch-Kincaid', 'Spache', 'Dale-Chall'], ...rows])
}
