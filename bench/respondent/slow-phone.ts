import type { Page } from 'playwright-core'

/** 1.6 Mbit/s with 150 ms to the server and back, and a processor six times slower than this one. */
export async function makeSlow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
}

/** When the largest thing on the page had been painted, in milliseconds from the start of the load. */
export const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().at(-1)?.startTime ?? Number.NaN)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )

/**
 * From the press of the button that leads on to the frame that shows the next question, in milliseconds: what is asked
 * for in a frame runs before it is drawn, and a task asked for there runs after.
 */
export const nextQuestion = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const before = document.querySelector('h1')
        const start = performance.now()
        new MutationObserver((_changes, observer) => {
          if (document.querySelector('h1') === before) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
        }).observe(document.body, { childList: true, subtree: true })
        document.querySelector<HTMLElement>('.actions .button')?.click()
      }),
  )
