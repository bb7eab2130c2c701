import { useEffect, useRef } from 'preact/hooks'
import { weather } from '../../../surveys/signposting/weather.ts'
import { forgetThisDevice } from './forget-this-device.ts'

/**
 * Leaves for the weather; the caller has wiped the state. The page goes blank at once. Then back to the first
 * entry of this page, which is replaced: so the browser's Back leads to what was open before the survey and
 * not into it. Whatever happens on the way, the weather comes within a fifth of a second.
 */
export function leaveNow(steps: number): void {
  document.body.textContent = ''
  forgetThisDevice()
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

/** From the first press to the third, as where government pages have the same way out. */
const within = 5000

/**
 * Shift three times leaves too, for whoever has a keyboard and no time for the mouse. Any other key or a press of
 * the mouse between starts the count again, so that capital letters, and Alt or Control with Shift for another
 * keyboard, never leave. Not where an adult sits beside a small child, who tries keys.
 */
export function useShiftToLeave(wanted: boolean, leave: () => void): void {
  const latest = useRef(leave)
  latest.current = leave
  useEffect(() => {
    if (!wanted) return
    let presses: number[] = []
    const count = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
      if (repeat) return
      presses = key === 'Shift' ? [...presses.filter((before) => timeStamp - before < within), timeStamp] : []
      if (presses.length === 3) latest.current()
    }
    const startAgain = (): void => {
      presses = []
    }
    addEventListener('keydown', count)
    addEventListener('pointerdown', startAgain)
    return () => {
      removeEventListener('keydown', count)
      removeEventListener('pointerdown', startAgain)
    }
  }, [wanted])
}
