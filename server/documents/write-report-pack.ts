import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { reportRenderings } from './report-renderings.ts'
import { standAlonePage } from './stand-alone-page.ts'

/**
 * Every rendering of some reports of one wave as files in `folder`, named as the server names its downloads. Pages need
 * no server: they open out of the folder, wherever it is copied to. Nothing else in the folder is touched.
 */
export async function writeReportPack(
  folder: string,
  wave: string,
  reports: readonly ReportModel[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const names: string[] = []
  for (const report of reports) {
    const { id } = report.instrument
    const stem = `${wave}-${id}`
    for (const { ending, mediaType, render } of reportRenderings) {
      const name = `${stem}${ending === '' ? '.html' : ending}`
      const content = await render(report)
      if (content === null) continue
      const isPage = typeof content === 'string' && mediaType.startsWith('text/html')
      await writeWhole(folder, name, isPage ? standAlonePage(content, id, stem) : content)
      names.push(name)
    }
  }
  return names
}

/** Written under another name first: a file appears whole or not at all. */
async function writeWhole(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const partial = join(folder, `.${name}.${process.pid}.partial`)
  try {
    await writeFile(partial, content)
    await rename(partial, join(folder, name))
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
