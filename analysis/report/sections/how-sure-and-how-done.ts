import { falseDiscoveryRate, similarWithin, smallestThatMatters } from '../../compare/verdict.ts'
import { brightSpots } from '../bright-spots.ts'
import type { ReportMaterial } from '../material.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { reportWords } from '../words.ts'

/** For the statistician, and for whoever asks how much of it to believe. */
export function howSureAndHowDoneSection(material: ReportMaterial): ReportSection {
  return {
    id: 'how-sure-and-how-done',
    domain: null,
    heading: 'How sure we are and how it was done',
    blocks: [
      ...(material.synthetic ? [syntheticStatement] : []),
      { kind: 'list', items: [...figures(material), ...comparison(material)] },
      ...funnels(material),
      ...citations(material),
      { kind: 'paragraph', text: protection(material) },
    ],
  }
}

/** The measures that stand out, else the first headline one: how far chance and the usual spread reach at each size. */
function funnels({ benchmarks, instrument }: ReportMaterial): readonly ReportBlock[] {
  const { bright, explore } = brightSpots(benchmarks)
  const outstanding = [...bright, ...explore]
  const wanted =
    outstanding.length > 0 ? outstanding : benchmarks.filter(({ indicator }) => indicator.headline)
  const { who } = reportWords(instrument.band)
  return wanted
    .flatMap(({ indicator, funnel }) => (funnel ? [{ indicator, table: funnel }] : []))
    .slice(0, outstanding.length > 0 ? 2 : 1)
    .map(({ indicator, table }) => {
      const own = table.rows.find(({ group }) => group === 'own')
      return {
        kind: 'funnel',
        finding: `How far chance reaches: ${indicator.shortLabel.toLowerCase()}`,
        sureness: `With as many answers as here (${own?.base}), local authorities where life is alike would mostly lie between the two lines, by sampling and the usual spread together (95% limits, over-dispersed). The fewer ${who} answer, the wider that is, and a place in a ranking would mostly be luck.`,
        table,
      }
    })
}

const syntheticStatement: ReportBlock = {
  kind: 'note',
  text: 'The data in this report are synthetic: made by a computer for demonstration and testing. No young person gave these answers, and the local authorities with invented names do not exist. Nothing here may be quoted as a finding.',
}

function figures({ instrument }: ReportMaterial): readonly string[] {
  const { who } = reportWords(instrument.band)
  return [
    `How many answered is the number of answers to the question most answered: counted otherwise, it would give away how many left a question out.`,
    `A percentage is of those who gave an answer to that question. Skipping, “not sure” and “prefer not to say” are left out of the base, which stands beside every figure. Nothing is weighted.`,
    'The likely range beside a percentage is a 95% interval (Wilson): nineteen times in twenty, such a range holds the true figure, taking those who answered as if drawn at random from all who might.',
    `Percentages and points are whole numbers, halves rounded away from nought. Differences are taken before rounding, so they can differ by one from what the printed figures give.`,
    `The survey is anonymous and nobody has to take part: ${who} who answered may differ from those who did not.`,
  ]
}

function comparison({
  benchmarkSet,
  scope,
  threshold,
  breakdowns,
  breakdownLabel,
}: ReportMaterial): readonly string[] {
  if (scope === 'benchmark-set') {
    return [
      `These are the answers of several local authorities together, each person counting once. For each question, local authorities whose own figure could not be shown are left out: the whole less all the others would be theirs. A figure needs three local authorities, none with more than half of its answers.`,
      `No local authority is named and there is no ranking: with samples of this size it would mostly rank luck. A group is left out where its figure beside the reports of the local authorities would tell of fewer than ${threshold} people.`,
      ...(breakdownLabel !== null && breakdowns.length === 0
        ? [
            'Figures by group are left out: a report about some of the same local authorities has them, and the difference of the two would be the groups of a few local authorities.',
          ]
        : []),
    ]
  }
  if (benchmarkSet === null) {
    return ['Other local authorities: none, because no benchmark set has been published for this survey yet.']
  }
  return [
    `Other local authorities: the ${benchmarkSet.localAuthorities} others of the set “${benchmarkSet.name}”, each person counting once. This local authority is left out of its own comparison, and so is any whose own figure could not be shown.`,
    `The rule in one sentence: a figure is higher or lower when the difference passes a two-sided test that allows for the usual spread between local authorities, held to one false alarm in ${Math.round(1 / falseDiscoveryRate)} over all headline measures together (Benjamini and Hochberg), and is at least ${smallestThatMatters} points; about the same when the 95% interval of the difference (Newcombe) lies within ${similarWithin} points either way; otherwise the answers are not enough to tell.`,
    'The test is the pooled z test of two proportions. The spread between authorities is estimated from the others (Spiegelhalter’s additive model: arcsine scores, 10 % winsorised, DerSimonian and Laird). The interval of the difference describes sampling alone.',
    'The smallest difference that would usually have shown is the one the test finds four times in five, taken by itself.',
    'There is no ranking of local authorities: with samples of this size it would mostly rank luck.',
  ]
}

function citations({ benchmarks, instrument }: ReportMaterial): readonly ReportBlock[] {
  const items = benchmarks.flatMap(({ comparators, indicator }) =>
    comparators.map(
      ({ population, ages, geography, year, citation, caution, base, interval }) =>
        `${indicator.shortLabel}: ${population}; ages ${ages}; ${geography}; ${year}. ${citation}. ${caution}${base === null && interval === null ? ' Taken as exact, because neither its base nor an interval was published.' : ''}`,
    ),
  )
  const { who } = reportWords(instrument.band)
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: `Where the figures for ${who} in general come from:` },
        { kind: 'list', items },
      ]
}

function protection({ threshold, instrument }: ReportMaterial): string {
  return `To protect people, no figure is shown for fewer than ${threshold} answers, nor one from which such a figure could be worked out, nor one where more than nine in ten of a group gave the same answer that is bad news. A hidden figure and an empty one look the same. Questions asked: ${instrument.title}, version ${instrument.version}, fingerprint ${instrument.fingerprint}.`
}
