import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { reportRenderings } from '../../../server/documents/report-renderings.ts'

/** What lies on the web site: the attacker has nothing else. Documents and spreadsheets are made of as many as asked. */
export type PublishedFiles = {
  readonly wave: string
  readonly instrument: string
  /** An authority, or the name of a set. */
  readonly localAuthority: string
  /** Of a report of a whole set: the authorities in it, which the list of sets tells everybody. */
  readonly members: readonly string[] | null
  /** 2 where the report was issued again. */
  readonly issue: 1 | 2
  readonly html: string
  readonly csv: string
  readonly json: string
  /** "What you told us", of one age of one authority. */
  readonly toldUs: string | null
  readonly pdf: Uint8Array | null
  readonly ods: Uint8Array | null
  readonly xlsx: Uint8Array | null
}

export async function filesOf(
  model: ReportModel,
  wave: string,
  set: { readonly name: string; readonly members: readonly string[] } | null,
  withDocuments: boolean,
  issue: 1 | 2 = 1,
): Promise<PublishedFiles> {
  const render = async (ending: string) => {
    const rendering = reportRenderings.find((each) => each.ending === ending)
    if (rendering === undefined) throw new Error(`Reports have no form ${ending}.`)
    return rendering.render(model)
  }
  const text = async (ending: string) => String(await render(ending))
  const bytes = async (ending: string) => (withDocuments ? ((await render(ending)) as Uint8Array) : null)
  const toldUs = set === null ? await render('.what-you-told-us.html') : null
  return {
    ...{ wave, instrument: model.instrument.id, localAuthority: set?.name ?? model.localAuthority.id },
    ...{ members: set?.members ?? null, issue, toldUs: toldUs === null ? null : String(toldUs) },
    ...{ html: await text(''), csv: await text('.csv'), json: await text('.json') },
    ...{ pdf: await bytes('.pdf'), ods: await bytes('.ods'), xlsx: await bytes('.xlsx') },
  }
}
