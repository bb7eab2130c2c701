import './edge/older-browsers.ts'
import { render } from 'preact'
import { App } from './app.tsx'
import { takeCodeFromLink } from './edge/code-from-link.ts'

const page = document.getElementById('page')
if (page !== null) {
  const linkCode = takeCodeFromLink()
  page.textContent = ''
  render(<App linkCode={linkCode} />, page)
}
