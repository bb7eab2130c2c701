import { formToLookAt, pictureCards } from '../edge/paper-api.ts'
import { type PrintOrder, type Variant, variants } from '../edge/paper-wire.ts'
import { saveBlob } from '../edge/save-file.ts'
import { faultUnless, type Read, readAll, wholeNumber } from '../forms/field-fault.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage, type Typed } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'
import { counted } from '../words/counts.ts'
import { languageInWords, variantInWords } from '../words/paper.ts'

/** Orders forms to print: the numbers on them are shown this once, on the paper. */
export function PrintForms({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const wave = useLoaded(() => api.wave(id), `wave ${id}`)
  const paper = useLoaded(() => api.paperOfWave(id), `paper ${id}`)
  const back = { href: fragmentOf('wave-paper', id), label: 'Paper forms' }
  const title = 'Print forms'
  if (wave.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={wave} />
  if (paper.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={paper} />
  const { mostSheets, printable } = paper.value
  const languages = [...new Set(printable.flatMap((each) => each.languages))]
  const [first] = wave.value.instruments
  return (
    <FormPage
      title={title}
      back={back}
      lead={`${wave.value.name}, ${wave.value.localAuthority.name}. Each form counts once, like a card: hand out one or the other.`}
      read={(typed) => readPrintOrder(typed, mostSheets)}
      send={async (order) => {
        const outcome = await api.printForms(id, order)
        return outcome.ok ? { ok: true, value: { order, file: outcome.value } } : outcome
      }}
      then={({ order, file }) => {
        saveBlob(`forms-${order.instrument}-${order.language}-${order.sheets}.pdf`, file)
        const forms = counted(order.sheets, 'form', 'forms')
        go(fragmentOf('wave-paper', id), `${forms} made. Print the file now, and delete it afterwards.`)
      }}
      fieldOf={(path) => path}
      submit="Make the forms"
      pendingWords="Making the forms: this takes some seconds"
      before={
        <>
          <div class="note">
            <h2>They are made once</h2>
            <p>
              Each form has a number of its own that Heard cannot show again. Print all pages, on one side, at
              their own size. Do not write down who has which number. Put a closed envelope with each,
              addressed to those who type forms in, and not to the council.
            </p>
          </div>
          {wave.value.instruments.map((each) => (
            <p key={each.id}>
              <a href={pictureCards(each.id, each.version, 'en')} target="_blank" rel="noreferrer">
                Picture cards for a child who answers by pointing: {bandInWords[each.band]} (PDF)
              </a>
            </p>
          ))}
          {first && (
            <p>
              <a
                href={formToLookAt(first.id, first.version, 'en', 'standard')}
                target="_blank"
                rel="noreferrer"
              >
                Look at a form first (PDF)
              </a>
            </p>
          )}
        </>
      }
      fields={(faults) => (
        <>
          <Choices
            name="instrument"
            legend="Which survey?"
            type="radio"
            choices={wave.value.instruments.map(({ id: value, band }) => ({
              value,
              label: bandInWords[band],
            }))}
            faults={faults}
          />
          <Choices
            name="language"
            legend="In which language?"
            type="radio"
            choices={languages.map((value) => ({ value, label: languageInWords(value) }))}
            faults={faults}
          />
          <Choices
            name="variant"
            legend="How large?"
            type="radio"
            choices={variants.map((value) => ({ value, label: variantInWords[value] }))}
            faults={faults}
          />
          <Field
            id="sheets"
            label="How many forms?"
            hint={`Up to ${mostSheets} at a time.`}
            inputMode="numeric"
            short
            faults={faults}
          />
          <Field
            id="secondPercent"
            label="How many in a hundred does a second person type in too?"
            hint="100 is best: one person alone makes eight times as many mistakes."
            inputMode="numeric"
            short
            value="100"
            faults={faults}
          />
        </>
      )}
    />
  )
}

function readPrintOrder(typed: Typed, mostSheets: number): Read<PrintOrder> {
  const instrument = typed.one('instrument')
  const language = typed.one('language')
  const variant = variants.find((each) => each === typed.one('variant'))
  const sheets = wholeNumber(typed.one('sheets'))
  const secondPercent = wholeNumber(typed.one('secondPercent'))
  return readAll(
    { instrument, language, variant: variant ?? ('standard' satisfies Variant), sheets, secondPercent },
    [
      faultUnless(instrument !== '', 'instrument', 'Choose the survey'),
      faultUnless(language !== '', 'language', 'Choose the language'),
      faultUnless(variant !== undefined, 'variant', 'Choose how large'),
      faultUnless(sheets >= 1 && sheets <= mostSheets, 'sheets', `Enter a number from 1 to ${mostSheets}`),
      faultUnless(secondPercent <= 100, 'secondPercent', 'Enter a number from 0 to 100'),
    ],
  )
}
