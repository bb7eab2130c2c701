import type { HandoutWords } from '../../model/handout-words.ts'

export const handouts: HandoutWords = {
  card: {
    from: 'Heard in {localAuthority}',
    scan: 'Scan the square, or go to',
    typeIn: 'and type in this code:',
    once: 'It works once, until {lastDay}. Nobody can see from it what you said, or if you took part.',
    sameMark: 'The page shows the same mark under “How do I know…”: {mark}',
  },
  leaflet: {
    from: 'Heard in {localAuthority} · for the adult who helps',
    howToBegin: 'How to begin',
    handOver: 'Let them draw a card, or hand one over unread. Do not write down whose it is.',
    open: 'Scan the square with a telephone or tablet, or go to the address on the card and type in the code.',
    chooseLanguage: 'The first page lists the languages. Choose one there first.',
    whoHelps: 'The page asks who is helping. Choose from the list; no names.',
    once: 'A code works once, until {lastDay}. If it does not work, ask for another card.',
    toDo: 'Do',
    notToDo: 'Do not',
    toSay: 'You can say',
    quoted: '“{words}”',
    nobodyCanSee:
      'Nobody can see from a code who answered, or whether somebody did. Please never ask anyone if they took part, and never look afterwards.',
  },
  notReviewed: 'Nobody who speaks this language has checked this translation yet.',
}
