import { respondOnPaper } from '../paper-clerks.ts'
import { respondPlainly } from '../plain-page.ts'
import { respond } from '../respondent.ts'
import type { WayToAnswer } from './two-hundred-people.ts'

/** Every way an answer can come to the server from the person who gave it. */
export const waysToAnswer: readonly { readonly name: string; readonly way: WayToAnswer }[] = [
  { name: 'by blind signature', way: ({ app }, code, answers) => respond(app, code, answers) },
  {
    name: 'on the page without JavaScript',
    way: ({ app }, code, { answers }) => respondPlainly(app, code, answers),
  },
  { name: 'on paper', way: (server, code, { answers }) => respondOnPaper(server, code, answers) },
]
