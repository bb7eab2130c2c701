/**
 * The option of a multiple choice that says none of the others is wanted ("nothing, things are fine"). On a screen it
 * stands alone: chosen, it takes the others back, and they it. On paper both may be ticked, and both are kept.
 */
export const nothingCode = 'nothing'
