import { oneBox } from '../one-box.ts'

export const yesNoOnPaper = oneBox
