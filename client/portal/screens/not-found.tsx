import { Page } from '../parts/page.tsx'
import { fragmentOf } from '../state/route.ts'

export function NotFound() {
  return (
    <Page title="There is no such page">
      <p>
        The address may have been copied only in part. <a href={fragmentOf('home')}>Go to the start page</a>
      </p>
    </Page>
  )
}
