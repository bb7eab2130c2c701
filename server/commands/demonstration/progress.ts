import { Presets, SingleBar } from 'cli-progress'

export type Progress = { readonly step: () => void; readonly done: () => void }

/** A bar on a terminal; elsewhere, in a log for one, a plain line at each quarter. */
export function progress(total: number, label: string): Progress {
  if (!process.stdout.isTTY) {
    let steps = 0
    return {
      step: () => {
        steps += 1
        const quarter = Math.floor((steps * 4) / total) > Math.floor(((steps - 1) * 4) / total)
        if (quarter) console.log(`${label}: ${steps} of ${total}`)
      },
      done: () => {},
    }
  }
  const bar = new SingleBar(
    { format: `${label} {bar} {value} of {total}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { step: () => bar.increment(), done: () => bar.stop() }
}
