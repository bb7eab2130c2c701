import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LampInWindow } from '../../client/renderers/pictures/lamp-in-window.tsx'
import { screen } from '../../surveys/languages/en/screen.ts'
import { weather } from '../../surveys/signposting/weather.ts'

const html = readFileSync(join(import.meta.dirname, '../../client/respondent/index.html'), 'utf8')

test('what is painted before the script comes is what the start page then shows', () => {
  expect(html).toContain(`<title>${screen.pageTitle}</title>`)
  expect(html).toContain(`<h1>${screen.start.title}</h1>`)
  expect(html).toContain(`<p class="lead">${screen.start.lead}</p>`)
  expect(html).toContain(renderToString(<LampInWindow />))
})

test('nothing in the page is inline or from elsewhere', () => {
  // The way out leads elsewhere, and is followed by nobody who does not press it.
  const loaded = html.replace(`<a class="button button-quiet" href="${weather}" rel="noreferrer">`, '')
  expect(loaded).not.toMatch(/<style|\sstyle=|\son\w+=|https?:|<script(?![^>]*\ssrc=)/)
})
