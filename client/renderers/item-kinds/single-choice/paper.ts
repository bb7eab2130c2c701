import { oneBox } from '../one-box.ts'

export const singleChoiceOnPaper = oneBox
