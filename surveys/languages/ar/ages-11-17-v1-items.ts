import type { ItemWords } from '../../model/words.ts'
import { change, ethnicGroups, explained, frequency, happiness, help, say, settled, trust } from './scales.ts'

const home: Record<string, ItemWords> = {
  settled: {
    question: 'ما مدى شعورك بالاستقرار، أو بعدم الاستقرار، في البيت الذي أنت فيه الآن؟',
    options: settled,
  },
  'likes-bedroom': { question: 'هل غرفة نومك مكان يطيب لك البقاء فيه؟' },
  'feels-safe': { question: 'كم مرة يكون لديك شعور بالأمان وأنت في البيت؟', options: frequency },
  'trusts-carers': {
    question: 'البالغون في بيتك: ما مدى ثقتك بهم؟',
    hint: 'البالغون في بيتك هم من يعتنون بك: مقدّمو الرعاية أو الموظفون أو الأهل.',
    options: trust,
  },
  'carers-notice-feelings': {
    question: 'إذا ضايقك أمر ما، كم مرة يلاحظ البالغون في بيتك ذلك؟',
    options: frequency,
  },
  'talks-with-carers': {
    question: 'كم مرة يتحدث معك البالغون في بيتك حديثًا حقيقيًّا؟',
    hint: 'نقصد الحديث عن أمور تهمّك.',
    options: {
      'most-days': 'في معظم الأيام',
      'most-weeks': 'في معظم الأسابيع',
      'now-and-then': 'بين حين وآخر',
      'hardly-ever': 'نادرًا جدًّا',
      never: 'أبدًا',
    },
  },
  'trusted-by-carers': {
    question: 'كم مرة يثق البالغون في بيتك بقدرتك على القيام بالأمور وحدك؟',
    options: frequency,
  },
  'second-chances': { question: 'كم مرة تُتاح لك بداية جديدة بعد خطأ منك؟', options: frequency },
  'life-skills': {
    question: 'الطبخ وغسل الملابس وتدبير المال: ما مقدار تعلّمك للقيام بهذه الأمور بنفسك؟',
    options: { 'a-lot': 'كثير', 'quite-a-bit': 'لا بأس به', 'a-little': 'قليل', 'nothing-yet': 'لا شيء بعد' },
  },
  'online-at-home': {
    question: 'في مكان سكنك، هل يمكنك استخدام الإنترنت عند الحاجة؟',
    hint: 'من هاتف أو جهاز لوحي أو حاسوب.',
  },
  'has-pet': { question: 'هل يعيش معك في البيت حيوان أليف؟' },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'هل لديك صديق جيد أو صديقة جيدة ممّن يمكن الاعتماد عليهم؟' },
  'same-as-friends': {
    question: 'الخروج، والمبيت عند الأصدقاء، والنوادي: كم مرة يمكنك المشاركة فيها مثل غيرك ممّن هم في عمرك؟',
    options: frequency,
  },
  'has-fun': { question: 'كم مرة يكون وقت فراغك ممتعًا؟', options: frequency },
  'trusted-adult': { question: 'لو ساءت الأمور، هل هناك شخص بالغ يمكنك الوثوق بمساعدته؟' },
}

const school: Record<string, ItemWords> = {
  'in-education': { question: 'هل أنت حاليًّا في مدرسة أو كلية أو تدريب؟' },
  'happy-with-school': {
    question: 'المدرسة أو الكلية: بشكل عام، ما مدى سعادتك بها أو استيائك منها؟',
    ends: happiness,
  },
  'dreads-bullying': {
    question: 'كم مرة يُشعرك التنمّر بالخوف من الذهاب؟',
    hint: 'الذهاب إلى المدرسة أو الكلية أو التدريب.',
    options: frequency,
  },
  'carers-interested-in-school': {
    question: 'ما مدى اهتمام البالغين في بيتك بأحوالك في المدرسة أو الكلية؟',
    options: {
      very: 'اهتمام كبير',
      fairly: 'اهتمام لا بأس به',
      'a-little': 'اهتمام قليل',
      'not-at-all': 'لا اهتمام على الإطلاق',
    },
  },
}

/* Both forms where the worker is first named; then the masculine as Arabic's general form, which is easier to hear. */
const socialWorker: Record<string, ItemWords> = {
  'knows-social-worker': {
    question: 'هل لديك علم بمن هو حاليًّا الأخصائي الاجتماعي المسؤول عنك، أو الأخصائية المسؤولة عنك؟',
    hint: 'لا حاجة إلى أن نعرف من هو أو من هي.',
  },
  'trusts-social-worker': { question: 'الأخصائي الاجتماعي المسؤول عنك: ما مدى ثقتك به؟', options: trust },
  'reaches-social-worker': {
    question: 'عند محاولة الوصول إلى الأخصائي الاجتماعي المسؤول عنك، كم مرة تنجح المحاولة؟',
    options: frequency,
  },
  'knows-can-talk-alone': {
    question: 'يمكنك طلب مقابلة الأخصائي الاجتماعي المسؤول عنك وحدك. هل كان لديك علم بذلك؟',
  },
  'social-workers-in-year': {
    question: 'خلال السنة الماضية، كم أخصائيًّا اجتماعيًّا مختلفًا كان مسؤولًا عنك؟',
  },
  'included-in-decisions': {
    question: 'عندما يضع الأخصائيون الاجتماعيون خططًا لحياتك، كم يكون لرأيك من تأثير؟',
    options: say,
  },
}

const family: Record<string, ItemWords> = {
  'care-explained': { question: 'هل شرح لك أحد سبب دخولك الرعاية بطريقة مفهومة؟', options: explained },
  'wants-to-know-more': { question: 'هل بقي في هذا الأمر ما لديك رغبة في معرفته؟' },
  'time-with-mother': {
    question: 'الوقت مع أمك: هل هو أقل من اللازم، أم مناسب، أم أكثر من اللازم؟',
    hint: 'إذا كان هذا لا ينطبق على عائلتك، يمكنك تخطّي السؤال.',
  },
  'time-with-father': {
    question: 'الوقت مع أبيك: هل هو أقل من اللازم، أم مناسب، أم أكثر من اللازم؟',
    hint: 'إذا كان هذا لا ينطبق على عائلتك، يمكنك تخطّي السؤال.',
  },
  'time-with-brothers-and-sisters': {
    question: 'الوقت مع إخوتك وأخواتك الذين لا يسكنون معك: أقل من اللازم، أم مناسب، أم أكثر من اللازم؟',
    hint: 'إذا لم يكن لديك إخوة أو أخوات، أو كان الجميع يسكنون معًا، يمكنك تخطّي هذا السؤال.',
  },
  'made-to-stand-out': {
    question: 'خلال السنة الماضية، هل عاملك شخص بالغ معاملة مختلفة أمام غيرك لأنك في الرعاية؟',
    hint: 'مثلًا: استدعاؤك من الصف لحضور اجتماع.',
  },
}

const feelings: Record<string, ItemWords> = {
  worries: { question: 'كم مرة تُقلقك مشاعرك أو تصرفاتك؟', options: frequency },
  'help-with-worries': { question: 'هل يساعدك أحد في هذا القلق؟', options: help },
  'happy-with-looks': { question: 'مظهرك: ما مدى سعادتك به أو استيائك منه؟', ends: happiness },
  'happy-yesterday': {
    question: 'بالعودة إلى يوم أمس: هل كان يومًا سعيدًا لك أم غير سعيد؟',
    ends: { low: 'في غاية التعاسة', high: 'في غاية السعادة' },
  },
}

const wholeLife: Record<string, ItemWords> = {
  'life-satisfaction': {
    question: 'بالنظر إلى كل شيء معًا، ما مدى جودة حياتك أو سوئها الآن؟',
    ends: { low: 'أسوأ ما يمكن', high: 'أفضل ما يمكن' },
  },
  worthwhile: {
    question: 'الأمور التي تشغل وقتك: إلى أي حدّ تستحق ذلك في رأيك؟',
    ends: { low: 'لا تستحق إطلاقًا', high: 'تستحق تمامًا' },
  },
  hopeful: {
    question: 'عند تخيّل مستقبلك، كم لديك من الأمل؟',
    ends: { low: 'لا أمل إطلاقًا', high: 'أكبر قدر ممكن من الأمل' },
  },
  'life-getting-better': {
    question: 'مقارنةً بما قبل سنة، هل الحياة أفضل أم أسوأ أم كما هي تقريبًا؟',
    options: change,
  },
}

const whatNext: Record<string, ItemWords> = {
  'would-help-most': {
    question: 'أيّ هذه الأمور أكثر نفعًا لجعل حياتك أفضل؟',
    options: {
      'time-with-family': 'قضاء الوقت المناسب لي مع عائلتي',
      'time-with-friends': 'وقت أطول مع الأصدقاء',
      'staying-in-one-home': 'أن أعرف أن بإمكاني البقاء في بيت واحد',
      'keeping-social-worker': 'بقاء الأخصائي الاجتماعي نفسه',
      'more-say': 'أن يكون لرأيي تأثير أكبر في ما يحدث لي',
      'being-trusted': 'أن أحظى بثقة أكبر',
      'help-with-feelings': 'المساعدة في ما أشعر به',
      'help-with-school': 'المساعدة في المدرسة أو الكلية أو العمل',
      'things-to-do': 'المزيد من الأنشطة',
      nothing: 'لا شيء، الأمور جيدة كما هي',
    },
  },
  'going-well': {
    question: 'ما الذي يسير على ما يرام في حياتك؟',
    hint: 'يُرجى عدم ذكر أسماء أو أماكن.',
  },
  'would-change': {
    question: 'لو كان القرار لك، ما الذي يجب تغييره لمن هم في الرعاية؟',
    hint: 'يُرجى عدم ذكر أسماء أو أماكن.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'كم عمرك؟',
    options: { '11-12': '11 أو 12', '13-14': '13 أو 14', '15-17': '15 أو 16 أو 17' },
  },
  gender: {
    question: 'هل أنت بنت أم ولد، أم لديك وصف آخر؟',
    options: { girl: 'بنت', boy: 'ولد', 'another-way': 'لديّ وصف آخر' },
  },
  'ethnic-group': { question: 'أيّ هذه المجموعات أقرب إلى أصولك؟', options: ethnicGroups },
  disability: {
    question: 'هل لديك إعاقة، أو مشكلة صحية تدوم طويلًا؟',
    hint: 'قد تتعلق بالجسم أو بالنفس أو بطريقة التعلّم.',
  },
  placement: {
    question: 'أيّ هذه الإجابات ينطبق على مكان سكنك؟',
    options: {
      'foster-family': 'مع أسرة حاضنة لا تربطني بها قرابة',
      'family-or-friends': 'مع أقارب أو أصدقاء للعائلة يعتنون بي',
      'childrens-home': 'في دار للأطفال',
      'supported-living': 'في شقة أو بيت أو غرفة مع دعم',
      parents: 'مع أمي أو أبي',
      'somewhere-else': 'في مكان آخر',
    },
  },
  'time-in-care': {
    question: 'كم مضى تقريبًا على دخولك الرعاية؟',
    hint: 'إذا كنت في الرعاية من قبل، فالمقصود هذه المرة.',
    options: {
      'under-1-year': 'أقل من سنة',
      '1-to-2-years': 'سنة أو سنتان',
      '3-to-5-years': 'من 3 إلى 5 سنوات',
      '6-years-or-more': '6 سنوات أو أكثر',
    },
  },
  'homes-in-care': {
    question: 'منذ دخولك الرعاية أول مرة، في كم بيت سكنت؟',
    options: { '1': '1', '2-or-3': '2 أو 3', '4-to-10': 'من 4 إلى 10', '11-or-more': '11 أو أكثر' },
  },
}

export const ages11To17V1Items: Readonly<Record<string, ItemWords>> = {
  ...home,
  ...people,
  ...school,
  ...socialWorker,
  ...family,
  ...feelings,
  ...wholeLife,
  ...whatNext,
  ...aboutYou,
}
