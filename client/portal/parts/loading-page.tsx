import { Page } from './page.tsx'
import { ProblemMessage } from './problem-message.tsx'
import type { Loaded } from './use-loaded.ts'

type LoadingPageProps<Value> = {
  readonly title: string
  readonly back?: { readonly href: string; readonly label: string }
  readonly loaded: Exclude<Loaded<Value>, { kind: 'loaded' }>
}

/** What stands in a screen's place until what it shows has come, or why it has not. */
export function LoadingPage<Value>({ title, back, loaded }: LoadingPageProps<Value>) {
  return (
    <Page title={title} {...(back ? { back } : {})} inError={loaded.kind === 'failed'}>
      {loaded.kind === 'loading' ? (
        <p role="status">Loading.</p>
      ) : (
        <ProblemMessage problem={loaded.problem} again={loaded.again} />
      )}
    </Page>
  )
}
