import { screenForTwo } from './screen-for-two.ts'
import { screenToChildren } from './screen-to-children.ts'

/** The screens of the bands in which a child is spoken to: one file to fetch, whichever band it is. */
export const screens = {
  '4-7': screenForTwo,
  '8-10': screenToChildren,
  '11-17': screenToChildren,
} as const
