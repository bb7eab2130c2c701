import { useState } from 'preact/hooks'
import { packFiles, preparePacking } from '../edge/pack-files.ts'
import { type PrintOrder, type Variant, variants } from '../edge/paper-wire.ts'
import { noConnection } from '../edge/request.ts'
import { saveBlob } from '../edge/save-file.ts'
import { faultUnless, type Read, readAll, wholeNumber } from '../forms/field-fault.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage, type Typed } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useAskBeforeLeaving } from '../parts/use-ask-before-leaving.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'
import { counted } from '../words/counts.ts'
import { languageInWords } from '../words/languages.ts'
import { variantInWords } from '../words/paper.ts'
import { FormsToLookAt } from './forms-to-look-at.tsx'
import { type PrintRun, printRun } from './print-run.ts'

/** Orders forms to print: the numbers on them are shown this once, on the paper. */
export function PrintForms({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const wave = useLoaded(() => api.wave(id), `wave ${id}`)
  const paper = useLoaded(() => api.paperOfWave(id), `paper ${id}`)
  const [underWay, setUnderWay] = useState<{ readonly made: number; readonly of: number }>()
  useAskBeforeLeaving(underWay !== undefined)
  const back = { href: fragmentOf('wave-paper', id), label: 'Paper forms' }
  const title = 'Print forms'
  if (wave.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={wave} />
  if (paper.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={paper} />
  const { mostSheets, sheetsAtATime, printable } = paper.value
  const languages = [...new Set(printable.flatMap((each) => each.languages))]
  return (
    <FormPage
      title={title}
      back={back}
      lead={`${wave.value.name}, ${wave.value.localAuthority.name}. Each form counts once, like a card: hand out one or the other.`}
      read={(typed) => readPrintOrder(typed, mostSheets)}
      send={async (order) => {
        if (order.sheets > sheetsAtATime && !(await preparePacking())) {
          return { ok: false, problem: noConnection }
        }
        const run = await printRun(
          (part) => api.printForms(id, part),
          order,
          sheetsAtATime,
          (made) => setUnderWay({ made, of: order.sheets }),
        )
        setUnderWay(undefined)
        if (run.made === 0 && run.problem) return { ok: false, problem: run.problem }
        return { ok: true, value: { order, run } }
      }}
      then={async ({ order, run }) => {
        await saveRun(order, run)
        go(fragmentOf('wave-paper', id), madeInWords(order, run))
      }}
      fieldOf={(path) => path}
      submit="Make the forms"
      pendingWords={
        underWay === undefined
          ? 'Making the forms'
          : `Making the forms: ${underWay.made} of ${underWay.of}. Stay on this page until they are made.`
      }
      progress={underWay && underWay.made / underWay.of}
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
          <FormsToLookAt paper={paper.value} instruments={wave.value.instruments} />
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
            choices={languages.map((value) => ({ value, label: languageInWords(value), language: value }))}
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
            hint={`Up to ${mostSheets}. More than ${sheetsAtATime} come as several files of ${sheetsAtATime} in one packed file (zip); a hundred take some 15 seconds.`}
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

async function saveRun({ instrument, language }: PrintOrder, { made, files }: PrintRun): Promise<void> {
  const [only] = files
  if (only !== undefined && files.length === 1) return saveBlob(only.name, only.file)
  saveBlob(`forms-${instrument}-${language}-${made}.zip`, await packFiles(files))
}

function madeInWords({ sheets }: PrintOrder, { made, problem }: PrintRun): string {
  const now = 'Print them now, and delete the file afterwards.'
  return problem === undefined
    ? `${counted(made, 'form', 'forms')} made. ${now}`
    : `Only ${made} of ${sheets} forms were made (${problem.title}). They are in the file and each of them counts. ${now} Then order the other ${sheets - made} again.`
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
