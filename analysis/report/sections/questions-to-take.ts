import type { Domain } from '../../../surveys/model/indicator.ts'
import { brightSpots } from '../bright-spots.ts'
import type { BenchmarkMaterial, ReportMaterial } from '../material.ts'
import { comparisonWith, isShown, shownRow } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { reportWords } from '../words.ts'
import { changedSince } from './since-last-wave.ts'

/** What to ask about a part of life, in words that can be read out to the people themselves. */
const followUps: Readonly<Record<Domain, string>> = {
  wellbeing: 'What makes a good day, and what gets in its way?',
  relationships: 'Who makes the difference here, and what do they do?',
  rights: 'When did you last feel listened to, and what came of it?',
  resilience: 'What helps you to keep going, and who helps you to do it?',
  recovery: 'What makes a place feel like home, and how long does it take?',
}

/** Questions for children in care councils and care leaver forums, out of what was found. They know why; the figures do not. */
export function questionsToTakeSection(material: ReportMaterial): ReportSection {
  const words = reportWords(material.instrument.band)
  const shown = material.benchmarks.filter(({ table }) => shownRow(table, 'own') !== undefined)
  const { bright, explore } = brightSpots(shown)
  const blocks = [
    ...about('Bright spots', bright, (each) => [
      `${standing(each, words.who)}. Does that sound right?`,
      'What do people here do that makes it so? What should nobody change?',
    ]),
    ...about('What to explore', explore, (each) => [
      `${standing(each, words.who)}. Does that sound right? What lies behind it?`,
      followUps[each.indicator.domain],
      'If one thing could change by next year, what should it be?',
    ]),
    ...about(
      'What has changed',
      changedSince(shown).filter((each) => !bright.includes(each) && !explore.includes(each)),
      (each) => [
        `The answers about “${each.indicator.shortLabel}” are not what they were last wave. What has been different?`,
      ],
    ),
    ...wishes(material),
    ...always(words.who, shown.length > 0),
  ]
  return {
    id: 'questions-to-take',
    domain: null,
    heading:
      material.instrument.band === '16-25'
        ? 'Questions to take to care leaver forums'
        : 'Questions to take to children in care councils',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Figures say what, not why. Read these out, or hand them round; leave time for answers nobody expected. A council or forum is a few people: ask others too, and never ask who said what in the survey.',
      },
      ...blocks,
    ],
  }
}

const mostThings = 3

function about(
  title: string,
  found: readonly BenchmarkMaterial[],
  questions: (each: BenchmarkMaterial) => readonly string[],
): readonly ReportBlock[] {
  return found.slice(0, mostThings).map((each) => ({
    kind: 'titled-list',
    title: `${title}: ${each.indicator.shortLabel.toLowerCase()}`,
    items: questions(each),
  }))
}

const standing = ({ indicator, table }: BenchmarkMaterial, who: string): string =>
  `${(comparisonWith(table, 'other-local-authorities')?.difference ?? 0) > 0 ? 'More' : 'Fewer'} ${who} here than elsewhere ${indicator.label}`

function wishes({ wishes: table }: ReportMaterial): readonly ReportBlock[] {
  const [most] = (table?.rows ?? []).filter(isShown).toSorted((a, b) => b.percentage - a.percentage)
  if (most === undefined) return []
  return [
    {
      kind: 'titled-list',
      title: 'What would help most',
      items: [
        `“${most.label}” was chosen more often than anything else. What would that look like?`,
        'Who would have to do something, and what could be done this month?',
      ],
    },
  ]
}

function always(who: string, anything: boolean): readonly ReportBlock[] {
  return [
    {
      kind: 'titled-list',
      title: 'Always worth asking',
      items: [
        ...(anything ? ['Which figure here surprised you, and which did not?'] : []),
        `Which ${who} are missing from this, and how could they be heard?`,
        'What did the survey not ask that it should have?',
        'How do you want to hear what comes of it?',
      ],
    },
  ]
}
