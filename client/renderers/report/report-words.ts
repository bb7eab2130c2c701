import type { Verdict } from '../../../analysis/published/published-table.ts'
import type { Domain } from '../../../surveys/model/indicator.ts'

/**
 * The words a rendering adds around a report: table headings, marks, page furniture. Findings and sureness
 * come with the model. `{…}` stands for a value put in by `fill`.
 */
export type ReportWords = {
  readonly direction: 'ltr' | 'rtl'
  readonly brand: string
  readonly kind: string
  readonly months: readonly string[]
  readonly dateRange: string
  readonly ageRange: string
  readonly skipToContent: string
  readonly contents: string
  readonly downloads: string
  readonly downloadPdf: string
  readonly downloadOds: string
  readonly downloadXlsx: string
  readonly downloadCsv: string
  readonly toldUs: string
  readonly toPrint: string
  readonly aboutHeading: string
  readonly about: {
    readonly wave: string
    readonly fieldwork: string
    readonly band: string
    readonly bandValue: string
    readonly instrument: string
    readonly instrumentValue: string
    readonly benchmark: string
    readonly benchmarkValue: string
    readonly noBenchmark: string
  }
  readonly syntheticMark: string
  readonly syntheticExplained: string
  readonly domains: Readonly<Record<Domain, string>>
  readonly asked: string
  readonly counted: string
  readonly sureness: string
  readonly columns: {
    readonly who: string
    readonly group: string
    readonly percentage: string
    readonly interval: string
    readonly base: string
    readonly difference: string
    readonly adjusted: string
    readonly answer: string
    readonly measure: string
    readonly now: string
    readonly lastWave: string
  }
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly range: string
  readonly differenceRange: string
  readonly hidden: string
  readonly hiddenMark: string
  readonly notAvailable: string
  readonly notAvailableMark: string
  readonly notApplicableMark: string
  readonly notes: {
    readonly hidden: string
    readonly notAvailable: string
    readonly notApplicable: string
  }
  readonly chart: {
    readonly benchmarkTitle: string
    readonly breakdownTitle: string
    readonly row: string
    readonly rowWithoutBase: string
    readonly rowInterval: string
    readonly rowHidden: string
    readonly rowNotAvailable: string
    readonly answers: string
    readonly funnelTitle: string
    readonly heatTitle: string
    readonly changeTitle: string
    readonly everyone: string
    readonly standing: { readonly above: string; readonly below: string }
    readonly so: string
    readonly notSo: string
    readonly now: string
    readonly lastWave: string
    readonly besides: string
    readonly upperLimit: string
    readonly lowerLimit: string
    readonly answersAxis: string
    readonly participationTitle: string
    readonly participation: string
    readonly participationWithoutRate: string
    readonly participationHidden: string
    readonly participationLabel: string
  }
  readonly answersGiven: string
  readonly heatKey: string
  readonly quotesIntroduced: string
  readonly plan: { readonly caption: string; readonly columns: readonly string[] }
  readonly page: string
  readonly footer: string
  readonly promise: string
}

const english: ReportWords = {
  direction: 'ltr',
  brand: 'Heard',
  kind: 'Benchmark report, ages {band}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  dateRange: '{from} to {to}',
  ageRange: '{from} to {to}',
  skipToContent: 'Skip to the findings',
  contents: 'In this report',
  downloads: 'Downloads',
  downloadPdf: 'Report to print (PDF)',
  downloadOds: 'All figures, spreadsheet (ODS)',
  downloadXlsx: 'All figures, spreadsheet (Excel)',
  downloadCsv: 'All figures for programs (CSV)',
  toldUs: 'A page for the people who answered',
  toPrint: 'This page to print (PDF)',
  aboutHeading: 'About this report',
  about: {
    wave: 'Wave',
    fieldwork: 'Answers collected',
    band: 'Who was asked',
    bandValue: 'Ages {band}',
    instrument: 'Questions',
    instrumentValue: '{title}, version {version}',
    benchmark: 'Compared with',
    benchmarkValue: '{name}: {count} local authorities, this one left out',
    noBenchmark: 'No other local authorities yet',
  },
  syntheticMark: 'Synthetic data',
  syntheticExplained:
    'These answers were made up to show how a report looks. No child or young person gave them, and nothing here is true of a real place.',
  domains: {
    wellbeing: 'Wellbeing',
    relationships: 'Relationships',
    rights: 'Rights',
    resilience: 'Resilience',
    recovery: 'Recovery',
  },
  asked: 'Question',
  counted: 'Counted',
  sureness: 'How sure are we?',
  columns: {
    who: 'Who',
    group: 'Group',
    percentage: 'Share',
    interval: '95% interval',
    base: 'Answers',
    difference: 'Difference, points',
    adjusted: 'All else equal, points',
    answer: 'Answer',
    measure: 'Measure',
    now: 'Now',
    lastWave: 'Last wave',
  },
  verdicts: {
    higher: 'Higher',
    lower: 'Lower',
    similar: 'Similar',
    'not-enough-answers': 'Cannot tell',
  },
  range: '{lower}% to {upper}%',
  differenceRange: '{verdict}: {difference} ({lower} to {upper})',
  hidden: 'Hidden to protect people',
  hiddenMark: '[c]',
  notAvailable: 'No figure exists',
  notAvailableMark: '[x]',
  notApplicableMark: '[z]',
  notes: {
    hidden:
      '[c] Hidden to protect people: fewer than {threshold} answers, none, nearly all the same answer where that would tell on everyone, or a figure from which one of these could be worked out.',
    notAvailable: '[x] No such figure exists.',
    notApplicable: '[z] Does not apply.',
  },
  chart: {
    benchmarkTitle: 'Chart: {title}',
    breakdownTitle: 'Chart by group: {title}',
    row: '{label}: {percentage}% of {base} answers',
    rowWithoutBase: '{label}: {percentage}%',
    rowInterval: ', 95% interval {lower}% to {upper}%.',
    rowHidden: '{label}: hidden to protect people.',
    rowNotAvailable: '{label}: no figure exists.',
    answers: 'of {base}',
    funnelTitle: 'Funnel chart: {title}',
    heatTitle: 'Chart by group: {title}',
    changeTitle: 'Chart: {title}',
    everyone: 'Everyone',
    standing: { above: '(above)', below: '(below)' },
    so: 'where it is so',
    notSo: 'where it is not',
    now: 'now',
    lastWave: 'last wave',
    besides: 'and {percentage}%',
    upperLimit: 'upper limit',
    lowerLimit: 'lower limit',
    answersAxis: 'Answers (up to {most})',
    participationTitle: 'Chart: how many answered',
    participation: '{responses} of {eligible} answered: {rate}%.',
    participationWithoutRate: '{responses} answered. How many could have is not shown.',
    participationHidden: 'Hidden to protect people.',
    participationLabel: '{responses} of {eligible} answered',
  },
  answersGiven: 'All answers to this question',
  heatKey:
    'A triangle in the picture, and (above) or (below) here: the likely range of the group lies wholly above or below that of everyone together.',
  quotesIntroduced:
    'Written in the survey by people who were told that it might be printed. A reviewer has read each, blacked out what could tell on somebody […], and chosen at most one for each theme. They are examples, not a count.',
  plan: {
    caption: 'What will be done: empty lines to fill in',
    columns: ['What we heard', 'What we will do', 'Who', 'By when', 'How they will hear'],
  },
  page: 'Page {page} of {pages}',
  footer: '{localAuthority}, {wave}, ages {band}',
  promise:
    'The survey keeps nothing that ties an answer to a person. Please do not try to work out who said what.',
}

const wordsByLanguage: Readonly<Record<string, ReportWords>> = { en: english }

/** Words for a language; English where a report's language has none yet. */
export const reportWords = (language: string): ReportWords => wordsByLanguage[language] ?? english
