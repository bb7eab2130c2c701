/* Scales that both instruments use. Nouns and adverbs only: an adjective would have to choose a gender. */
export const frequency = {
  always: 'دائمًا',
  'most-of-the-time': 'معظم الوقت',
  sometimes: 'أحيانًا',
  'hardly-ever': 'نادرًا جدًّا',
  never: 'أبدًا',
}
export const trust = {
  completely: 'ثقة كاملة',
  mostly: 'ثقة في معظم الأمور',
  'a-little': 'ثقة قليلة',
  'not-at-all': 'لا ثقة على الإطلاق',
}
export const settled = {
  very: 'استقرار كبير',
  fairly: 'استقرار لا بأس به',
  'not-very': 'استقرار قليل',
  'not-at-all': 'لا استقرار على الإطلاق',
}
export const say = {
  'a-lot': 'تأثير كبير',
  some: 'بعض التأثير',
  'a-little': 'تأثير قليل',
  none: 'لا تأثير',
}
export const help = {
  enough: 'نعم، وهذا يكفي',
  'want-more': 'نعم، لكنني أريد مساعدة أكثر',
  'none-but-want': 'لا، وأريد المساعدة',
  'do-not-want': 'لا، ولا أريد المساعدة',
}
export const explained = { fully: 'نعم، كل شيء', partly: 'بعض الأمور', 'not-at-all': 'لا' }
export const happiness = { low: 'استياء شديد', high: 'سعادة كبيرة' }
export const change = {
  'a-lot-better': 'أفضل بكثير',
  'a-bit-better': 'أفضل قليلًا',
  'the-same': 'كما هي تقريبًا',
  'a-bit-worse': 'أسوأ قليلًا',
  'a-lot-worse': 'أسوأ بكثير',
}
/* Groups of origin, not of people: "أصول آسيوية" fits a woman and a man. */
export const ethnicGroups = {
  asian: 'أصول آسيوية أو آسيوية بريطانية',
  black: 'أصول سوداء أو سوداء بريطانية أو كاريبية أو أفريقية',
  mixed: 'أصول مختلطة، أو أكثر من مجموعة من هذه المجموعات',
  white: 'أصول بيضاء، بما فيها الغجر والروما والرحّالة الأيرلنديون',
  another: 'مجموعة أخرى، مثل العرب',
}
