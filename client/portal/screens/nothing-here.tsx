import { Page } from '../parts/page.tsx'

const words = {
  researcher: 'Analyses are sent as plans over HTTP; how is at /api/openapi.json, under “research”.',
} as const

/** For roles whose work is elsewhere. */
export function NothingHere({ whose }: { readonly whose: keyof typeof words }) {
  return <Page title="You are signed in" lead={words[whose]} />
}
