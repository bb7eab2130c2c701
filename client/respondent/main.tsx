import './edge/older-browsers.ts'
import { render } from 'preact'
import { App } from './app.tsx'

const page = document.getElementById('page')
if (page !== null) {
  // Until here the page shows what the start page says, painted before any script was there.
  page.textContent = ''
  render(<App />, page)
}
