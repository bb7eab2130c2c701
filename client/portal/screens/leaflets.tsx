import { useState } from 'preact/hooks'
import { LeafletsIn } from '../leaflets/leaflets-in.tsx'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'

const title = 'Leaflets for helpers'

/** One page of A4 for each age: what an adult needs to know before they sit down beside a child. */
export function Leaflets({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const [chosen, setChosen] = useState<string>()
  const back = { href: fragmentOf('wave', id), label: 'Back to the wave' }
  const loaded = useLoaded(() => api.wave(id), `wave ${id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const wave = loaded.value
  const languages = [...new Set(wave.instruments.flatMap((each) => each.languages))]
  const language = chosen ?? languages[0] ?? 'en'
  return (
    <Page
      title={title}
      back={back}
      lead="For the adults who sit beside a child or hand out cards. One page for each age, to print or to save as a PDF."
    >
      <LanguageChoice
        languages={languages}
        chosen={language}
        onChoose={setChosen}
        hint="The leaflet is for the adult, who may read another language than the child."
        draft={wave.instruments.some(({ draftLanguages }) => draftLanguages.includes(language))}
      />
      <LeafletsIn key={language} wave={wave} language={language} />
    </Page>
  )
}
