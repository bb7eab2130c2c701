import { weather } from '../../../surveys/signposting/weather.ts'

/**
 * Leaves for the weather; the caller has wiped the state. The page goes blank at once. Then back to the first
 * entry of this page, which is replaced: so the browser's Back leads to what was open before the survey and
 * not into it. Whatever happens on the way, the weather comes within a fifth of a second.
 */
export function leaveNow(steps: number): void {
  document.body.textContent = ''
  // A browser that kept this page frozen and shows it again must load it afresh, empty.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  let left = false
  const leave = (): void => {
    if (left) return
    left = true
    location.replace(weather)
  }
  addEventListener('popstate', leave, { once: true })
  if (steps > 0) history.go(-steps)
  setTimeout(leave, steps > 0 ? 200 : 0)
}
