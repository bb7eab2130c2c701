import { useEffect, useState } from 'preact/hooks'

export type Reader = { readonly reading: boolean; readonly start: () => void; readonly stop: () => void }

/** Chrome drops what is said in the same breath as stopping. */
const breath = 80

/** Reads texts one after another with one voice; silent as soon as the screen is left or other texts stand there. */
export function useReader(texts: readonly string[], voice: SpeechSynthesisVoice | undefined): Reader {
  const [reading, setReading] = useState(false)
  const all = texts.join('\n')
  const stop = (): void => {
    setReading(false)
    speechSynthesis.cancel()
  }
  useEffect(() => {
    if (!reading || voice === undefined) return
    speechSynthesis.cancel()
    const spoken = texts.map((text) =>
      Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }),
    )
    const last = spoken[spoken.length - 1]
    const done = (): void => setReading(false)
    last?.addEventListener('end', done)
    const timer = setTimeout(() => {
      for (const each of spoken) speechSynthesis.speak(each)
    }, breath)
    return () => {
      clearTimeout(timer)
      last?.removeEventListener('end', done)
      speechSynthesis.cancel()
    }
  }, [reading, all, voice])
  return { reading, start: () => setReading(true), stop }
}
