/* One file for the browser: both are needed at once. */
export { draftTexts } from './draft-texts.ts'
export { wordList } from './word-list.ts'
