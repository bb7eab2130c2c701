import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * On arrival at a new place the page starts at its top and a screen reader at its heading; where a screen marks
 * something with `data-arrival`, because somebody comes back to it, there. Not on first load.
 */
export function useFocusOnArrival(arrival: string): void {
  const first = useRef(true)
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    scrollTo(0, 0)
    const returned = document.querySelector<HTMLElement>('[data-arrival]')
    returned?.scrollIntoView({ block: 'center' })
    const target = returned ?? document.querySelector('h1')
    target?.focus({ preventScroll: true })
  }, [arrival])
}

/**
 * The browser's own "leave this page?", only while answers would be lost. Never after sending or leaving, and
 * never for a telephone number: browsers ask then too, though the page stays, and somebody who has got as far
 * as calling for help must not be met by a warning. The only links in the survey are such numbers.
 */
export function useWarningBeforeUnload(needed: boolean): void {
  useLayoutEffect(() => {
    if (!needed) return
    let calling = false
    const call = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element) || target.closest('a') === null) return
      calling = true
      setTimeout(() => {
        calling = false
      }, 1000)
    }
    const warn = (event: BeforeUnloadEvent): void => {
      if (calling) return
      event.preventDefault()
      // Browsers from before 2023 ask only where this is set; none shows the text.
      event.returnValue = 'lost'
    }
    addEventListener('click', call)
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('click', call)
      removeEventListener('beforeunload', warn)
    }
  }, [needed])
}

export function useLanguageOfPage(language: string, direction: 'ltr' | 'rtl'): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [language, direction])
}
