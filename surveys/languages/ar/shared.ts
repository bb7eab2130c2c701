import type { SharedWords } from '../../model/words.ts'

/* Nouns instead of adjectives ("فرح", not "سعيد"): an adjective would say whether a girl or a boy answers. */
export const shared: SharedWords = {
  language: 'ar',
  direction: 'rtl',
  name: 'العربية',
  optionLabels: {
    'yes-no': { yes: 'نعم', no: 'لا' },
    amount: {
      'too-little': 'أقل من اللازم',
      'about-right': 'مناسب',
      'too-much': 'أكثر من اللازم',
      none: 'لا نلتقي',
    },
    faces: { happy: 'فرح', 'in-between': 'بين بين', sad: 'حزن' },
  },
  countOrMore: '{most} أو أكثر',
  countNone: 'لا يوجد',
  notSure: 'لا أعرف بالضبط',
  preferNotToSay: 'أفضّل عدم الإجابة',
  skipped: 'بلا إجابة',
  notAsked: 'لم يُطرح السؤال',
}
