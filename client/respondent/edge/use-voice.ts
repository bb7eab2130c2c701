import { useEffect, useState } from 'preact/hooks'

/** How long a device may take to name its voices: the first list is often empty. */
const patience = 1000

/**
 * A voice of this device for a language, or none. Only voices that work on the device: others send what they
 * read to a company, and a question about home is nobody's business there. The list of voices, which
 * could tell devices apart, stays in this function.
 */
export function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | undefined>()
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = (): void => setVoice(localVoice(speechSynthesis.getVoices(), language))
    const stop = (): void => speechSynthesis.removeEventListener('voiceschanged', look)
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    const timer = setTimeout(stop, patience)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [language])
  return voice
}

function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter(
    ({ lang, localService }) => localService && new RegExp(`^${language}([-_]|$)`, 'i').test(lang),
  )
  return fitting.find(({ lang }) => /[-_]GB/i.test(lang)) ?? fitting[0]
}
