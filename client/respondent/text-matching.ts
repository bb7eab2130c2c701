/* One file for what only those from eight on need: two would travel each with its own wrapping. */
export { matchesWorryWords, plainWords } from '../../surveys/languages/matches-worry-words.ts'
export { wordsExplained } from '../../surveys/languages/words-explained.ts'
