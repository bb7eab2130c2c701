import { useLayoutEffect, useRef } from 'preact/hooks'

/** On arrival at a new place the page starts at its top and a screen reader at its heading. Not on first load. */
export function useFocusOnArrival(arrival: string): void {
  const first = useRef(true)
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [arrival])
}

/** The browser's own "leave this page?", only while answers would be lost. Never after sending or leaving. */
export function useWarningBeforeUnload(needed: boolean): void {
  useLayoutEffect(() => {
    if (!needed) return
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
      // Browsers from before 2023 ask only where this is set; none shows the text.
      event.returnValue = 'lost'
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [needed])
}

export function useLanguageOfPage(language: string, direction: 'ltr' | 'rtl'): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [language, direction])
}
