import type { ReportBlock, ReportSection as Section } from '../../../analysis/report/report-model.ts'
import { responseRateBar } from '../charts/response-rate-bar.ts'
import { DistributionBlock } from './distribution-block.tsx'
import { IndicatorBlock } from './indicator-block.tsx'
import { Picture } from './picture.tsx'
import { PlanToFillIn } from './plan-to-fill-in.tsx'
import { Quotes } from './quotes.tsx'
import type { ReportWords } from './report-words.ts'
import { SummaryBlock } from './summary-block.tsx'

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
    case 'titled-list':
      return (
        <div class="titled-list">
          <h3>{block.title}</h3>
          <ul>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )
    case 'distribution':
      return <DistributionBlock table={block.table} words={words} />
    case 'heat':
    case 'change':
      return <SummaryBlock block={block} id={id} words={words} />
    case 'quotes':
      return <Quotes quotes={block.quotes} words={words} />
    case 'plan':
      return <PlanToFillIn prompts={block.prompts} words={words} />
    case 'benchmark':
    case 'breakdown':
    case 'drivers':
    case 'funnel':
    case 'options':
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
