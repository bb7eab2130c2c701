/** Words that only a spreadsheet needs, beside those of every report. */
export type WorkbookWords = {
  readonly names: {
    readonly cover: string
    readonly contents: string
    readonly notes: string
    readonly firstPage: string
    readonly profile: string
    readonly quotes: string
    /** By section, for those that belong to no domain. */
    readonly sections: Readonly<Record<string, string>>
  }
  readonly wholeNumbers: string
  readonly contents: { readonly about: string; readonly sheet: string; readonly holds: string }
  readonly notes: { readonly about: string; readonly number: string; readonly note: string }
  readonly finding: string
  readonly quotes: { readonly theme: string; readonly quote: string }
  readonly marks: string
  readonly columns: {
    readonly indicator: string
    readonly percentage: string
    readonly lower: string
    readonly upper: string
    readonly difference: string
    readonly differenceLower: string
    readonly differenceUpper: string
    readonly verdict: string
    readonly smallestDetectable: string
  }
  readonly participation: {
    readonly measure: string
    readonly value: string
    readonly responses: string
    readonly eligible: string
    readonly rate: string
  }
}

const english: WorkbookWords = {
  names: {
    cover: 'Cover',
    contents: 'Contents',
    notes: 'Notes',
    firstPage: 'In one page',
    profile: 'Who answered, by group',
    quotes: 'In their own words',
    sections: {
      'who-answered': 'Who answered',
      groups: 'Groups',
      'what-goes-with-wellbeing': 'What goes with wellbeing',
      'what-they-said': 'What would help most',
      'how-sure-and-how-done': 'Funnels',
    },
  },
  wholeNumbers:
    'Percentages and points are whole numbers; “Notes” says how they were made and what [c], [x] and [z] mean.',
  contents: { about: 'Each sheet holds one table.', sheet: 'Sheet', holds: 'What it holds' },
  notes: { about: 'What marks mean and how figures were made.', number: 'Note', note: 'What it says' },
  finding: 'Finding',
  quotes: { theme: 'Theme', quote: 'What was written' },
  marks: '[c] hidden to protect people; [x] no such figure; [z] does not apply. “Notes” says more.',
  columns: {
    indicator: 'Measure',
    percentage: 'Share (%)',
    lower: 'Share, 95% interval from (%)',
    upper: 'Share, 95% interval to (%)',
    difference: 'Difference (points)',
    differenceLower: 'Difference, 95% interval from',
    differenceUpper: 'Difference, 95% interval to',
    verdict: 'Verdict',
    smallestDetectable: 'Smallest difference that would usually have shown (points)',
  },
  participation: {
    measure: 'Measure',
    value: 'Value',
    responses: 'Answered',
    eligible: 'Could have answered',
    rate: 'Response rate (%)',
  },
}

const wordsByLanguage: Readonly<Record<string, WorkbookWords>> = { en: english }

/** Words for a language; English where a report's language has none yet. */
export const workbookWords = (language: string): WorkbookWords => wordsByLanguage[language] ?? english
