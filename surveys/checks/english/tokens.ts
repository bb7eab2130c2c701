/** Words as they stand, numbers and dashes aside; typographic apostrophes become plain ones. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}]+(?:'[\p{L}]+)*/gu) ?? []
  )
}

/** A colon ends a sentence too: what follows it is read as a new start. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/[.?!:]+(?:\s|$)/).filter((sentence) => wordsIn(sentence).length > 0)
}

/** Whether the words of the phrase stand in the text one after another, in the singular or with an s. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return phrasePattern(phrase).test(plain(text))
}

/** The text without any of these phrases. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  return [...phrases]
    .sort((left, right) => right.length - left.length)
    .reduce((rest, phrase) => rest.replaceAll(phrasePattern(phrase), ' '), plain(text))
}

/** Capitals stay: they show what is a name. */
const plain = (text: string) => text.replaceAll('’', "'")

function phrasePattern(phrase: string): RegExp {
  const words = plain(phrase)
    .replaceAll(/[^\p{L}' ]/gu, '')
    .split(/\s+/)
    .join('[\\s-]+')
  return new RegExp(`(?<![\\p{L}'])${words}(?:'s|s'|s|es)?(?![\\p{L}])`, 'giu')
}
