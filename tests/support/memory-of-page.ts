import type { Page } from 'playwright-core'

/**
 * How often a text stands in the memory of a page's scripts, after what nobody holds any more has been collected:
 * a heap snapshot of the browser, with every string that can still be reached, and of what the document itself holds.
 */
export async function timesInMemory(page: Page, text: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return chunks.join('').split(text).length - 1
}
