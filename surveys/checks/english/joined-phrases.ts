/** Two words for one thing: nobody can want to answer them differently. */
export const joinedPhrases: readonly string[] = [
  'brothers and sisters',
  'brother or sister',
  'brothers or sisters',
  'now and then',
  'again and again',
  'school or college',
  'school, college or training',
  'college or training',
  'education or training',
  'in or out',
  'once or twice',
  'more or less',
  'one or more',
]
