import { indicators } from '../../../surveys/indicators/index.ts'
import { indicatorTable, indicatorTableAsMarkdown } from '../../../surveys/indicators/indicator-table.ts'
import { instrumentVersions } from '../../../surveys/instruments/index.ts'
import { versionStatus } from '../../../surveys/instruments/may-be-fielded.ts'
import { languagesByCode } from '../../../surveys/languages/index.ts'
import { translationState } from '../../../surveys/languages/translation-state.ts'
import { instrumentItems } from '../../../surveys/model/instrument.ts'
import { versionName } from '../../../surveys/model/version-name.ts'
import { type Command, misused } from './command.ts'
import { textTable } from './text-table.ts'

export const list: Command = {
  usage: 'list [indicators]',
  does: 'Lists every version with its status and languages, or which item feeds which indicator at each age.',

  run(given) {
    const [what, ...more] = given
    if (more.length > 0 || (what !== undefined && what !== 'indicators')) {
      return misused(`There is nothing called “${given.join(' ')}” to list.`)
    }
    if (what === 'indicators') {
      return {
        exitCode: 0,
        lines: [indicatorTableAsMarkdown(indicatorTable(indicators, instrumentVersions))],
      }
    }
    const rows = instrumentVersions.map((instrument) => [
      versionName(instrument),
      instrument.band,
      versionStatus(instrument.id, instrument.version),
      String(instrumentItems(instrument).length),
      languagesIn(instrument.id, instrument.version),
    ])
    return { exitCode: 0, lines: textTable([['version', 'ages', 'status', 'items', 'languages'], ...rows]) }
  },
}

function languagesIn(id: string, version: number): string {
  return Object.keys(languagesByCode)
    .map((language) => ({ language, state: translationState(language, id, version).state }))
    .filter(({ state }) => state !== 'none')
    .map(({ language, state }) => `${language} (${state})`)
    .join(', ')
}
