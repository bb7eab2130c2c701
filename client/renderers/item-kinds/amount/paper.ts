import { oneBox } from '../one-box.ts'

export const amountOnPaper = oneBox
