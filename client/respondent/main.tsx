import './edge/older-browsers.ts'
import { render } from 'preact'
import { App } from './app.tsx'
import { currentDrafts } from './edge/draft-store.ts'

// At every start: what was saved here more than a day ago is gone, whoever opens the page.
currentDrafts(Date.now())

const page = document.getElementById('page')
// Where the plain page is shown instead (`plain-page.js`), its words have left the `noscript`.
if (page !== null && page.querySelector('noscript') !== null) {
  // Until here the page shows what the start page says, painted before any script was there.
  page.textContent = ''
  render(<App />, page)
}
