import { typesetDocument } from '../typeset-document.ts'
import { type CardsInput, cardsDocument } from './cards-document.ts'

/** Picture cards as a tagged PDF (PDF/UA-1). Equal input, equal bytes. */
export const typesetCards = (input: CardsInput): Promise<Uint8Array> =>
  typesetDocument('paper/cards.typ', cardsDocument(input))
