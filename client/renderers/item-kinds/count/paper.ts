import { oneBox } from '../one-box.ts'

export const countOnPaper = oneBox
