import { expect, test } from 'vitest'
import { responseRateBar } from '../../client/renderers/charts/response-rate-bar.ts'
import { reportWords } from '../../client/renderers/report/report-words.ts'
import { participation } from '../support/hand-made-report.ts'
import { textOfHtml } from '../support/read-report-page.ts'
import { faultInXml } from '../support/well-formed.ts'

const words = reportWords('en')
const shown = participation({
  status: 'shown',
  responses: 1050,
  eligible: 3000,
  responseRate: 35,
  synthetic: false,
})
const hidden = participation({
  status: 'hidden',
  responses: null,
  eligible: null,
  responseRate: null,
  synthetic: false,
})

test('says who answered in words beside a bar of that length', () => {
  const svg = responseRateBar(shown, 'answered', words, 'wide')
  expect(faultInXml(svg)).toBeNull()
  expect(textOfHtml(svg)).toContain('1,050 of 3,000 answered: 35%.')
  expect(svg).toMatch(/class="series-own bar" x="1" y="36" width="223.3"/)
})

test('a hidden count draws nothing, whatever figures were left behind in it', () => {
  const leaking = participation({ ...hidden, responses: 7, eligible: 20, responseRate: 35 })
  const svg = responseRateBar(leaking, 'answered', words, 'wide')
  expect(svg).toBe(responseRateBar(hidden, 'answered', words, 'wide'))
  expect(svg).not.toContain('<rect')
  expect(textOfHtml(svg)).toContain('[c] Hidden to protect people')
})
