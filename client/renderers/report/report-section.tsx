import type { ReportBlock, ReportSection as Section } from '../../../analysis/report/report-model.ts'
import { responseRateBar } from '../charts/response-rate-bar.ts'
import { IndicatorBlock } from './indicator-block.tsx'
import { Picture } from './picture.tsx'
import type { ReportWords } from './report-words.ts'

function Block({ block, id, words }: { block: ReportBlock; id: string; words: ReportWords }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'note':
      return <p class="note">{block.text}</p>
    case 'participation':
      return <Picture draw={(layout) => responseRateBar(block.participation, id, words, layout)} />
    case 'benchmark':
    case 'breakdown':
      return <IndicatorBlock {...block} words={words} />
  }
}

export function ReportSection({ section, words }: { section: Section; words: ReportWords }) {
  return (
    <section class="report-section" id={section.id} aria-labelledby={`${section.id}--heading`}>
      {section.domain && <p class="domain">{words.domains[section.domain]}</p>}
      <h2 id={`${section.id}--heading`}>{section.heading}</h2>
      {section.blocks.map((block, index) => {
        const id = `${section.id}--${index}`
        return <Block key={id} block={block} id={id} words={words} />
      })}
    </section>
  )
}
