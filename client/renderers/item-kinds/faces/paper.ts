import { oneBox } from '../one-box.ts'

export const facesOnPaper = oneBox
