import type { InstrumentWords, SharedWords } from '../model/words.ts'
import { ages11To17V1Words } from './en/ages-11-17-v1.ts'
import { shared as english } from './en/shared.ts'

/** The language in which instruments are written first; fingerprints are taken of it. */
export const sourceLanguage = 'en'

/** Every language Heard speaks, registered by hand. */
export const languages: readonly SharedWords[] = [english]

/** Every instrument version in every language it has been put into. */
export const instrumentWords: readonly InstrumentWords[] = [ages11To17V1Words]
