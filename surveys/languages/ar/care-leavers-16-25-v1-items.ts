import type { ItemWords } from '../../model/words.ts'
import { change, ethnicGroups, explained, frequency, happiness, help, say, settled, trust } from './scales.ts'

const home: Record<string, ItemWords> = {
  'online-at-home': {
    question: 'في مكان سكنك، هل يمكنك استخدام الإنترنت عند الحاجة؟',
    hint: 'من هاتف أو جهاز لوحي أو حاسوب.',
  },
  'has-pet': { question: 'هل يعيش معك في البيت حيوان أليف؟' },
  settled: {
    question: 'ما مدى شعورك بالاستقرار، أو بعدم الاستقرار، في البيت الذي أنت فيه الآن؟',
    options: settled,
  },
  'feels-safe': { question: 'كم مرة يكون لديك شعور بالأمان وأنت في البيت؟', options: frequency },
  'feels-safe-nearby': {
    question: 'في الشوارع القريبة من بيتك، كم مرة يكون لديك شعور بالأمان؟',
    options: frequency,
  },
  'manages-own-life': {
    question: 'الفواتير والتسوّق والطبخ والإصلاحات: كيف هي قدرتك على تدبيرها وحدك؟',
    options: {
      'very-well': 'جيدة جدًّا',
      'fairly-well': 'جيدة إلى حدّ ما',
      'not-very-well': 'ليست جيدة كثيرًا',
      'not-at-all': 'ليست جيدة إطلاقًا',
    },
  },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'هل لديك صديق جيد أو صديقة جيدة ممّن يمكن الاعتماد عليهم؟' },
  'has-fun': { question: 'كم مرة يكون وقت فراغك ممتعًا؟', options: frequency },
  'trusted-person': { question: 'لو ساءت الأمور، هل هناك شخص يمكنك الوثوق بمساعدته؟' },
  'someone-listens': { question: 'عند حاجتك إلى الكلام، هل هناك من يمنحك الوقت ويستمع إليك؟' },
  'someone-encourages': { question: 'هل هناك من يشجّعك؟' },
  'someone-believes': { question: 'هل هناك من هو على يقين من قدرتك على النجاح؟' },
  'emotional-support': {
    question: 'إلى من يكون لجوؤك حين تصعب الأمور؟',
    hint: 'يُرجى اختيار كل من ينطبق عليه ذلك.',
    options: {
      friends: 'الأصدقاء',
      partner: 'شريك حياتي أو شريكة حياتي',
      parents: 'أمي أو أبي',
      'brothers-and-sisters': 'الإخوة والأخوات',
      'other-family': 'أقارب آخرون',
      'former-carers': 'مقدّمو رعاية أو موظفون اعتنوا بي',
      'leaving-care-worker': 'مرشد ما بعد الرعاية',
      'work-or-learning': 'شخص في العمل أو الكلية أو الجامعة',
      'health-worker': 'شخص يعمل في الطب أو التمريض أو العلاج النفسي',
      'someone-else': 'شخص آخر',
      nobody: 'لا أحد',
    },
  },
  lonely: { question: 'بالعودة إلى الشهر الماضي، كم مرة شعرت بالوحدة؟', options: frequency },
}

const money: Record<string, ItemWords> = {
  'has-goals': {
    question: 'هل لديك هدف بدأت السعي إليه؟',
    hint: 'عمل أو دراسة أو بيت: أي شيء يهمّك.',
  },
  money: {
    question: 'إلى أي حدّ يكفيك مالك؟',
    options: {
      'to-spare': 'لديّ ما يلزمني ويزيد قليلًا',
      enough: 'لديّ ما يلزمني',
      'with-care': 'يكفي مع الحرص في الإنفاق',
      'runs-out': 'ينفد في كثير من الأحيان',
      'goes-without': 'أستغني عن أشياء تلزمني',
    },
  },
}

/* The English name of the role stands beside its first mention: it is the one people hear from the council. */
const support: Record<string, ItemWords> = {
  'knows-worker': {
    question: 'هل لديك علم بمن هو حاليًّا مرشد ما بعد الرعاية (leaving care worker) المسؤول عنك؟',
    hint: 'قد يُسمّى أيضًا المستشار الشخصي (personal adviser). لا حاجة إلى أن نعرف من هو أو من هي.',
  },
  'trusts-worker': { question: 'مرشد ما بعد الرعاية المسؤول عنك: ما مدى ثقتك به؟', options: trust },
  'reaches-worker': {
    question: 'عند محاولة الوصول إلى مرشد ما بعد الرعاية المسؤول عنك، كم مرة تنجح المحاولة؟',
    options: frequency,
  },
  'workers-in-year': {
    question: 'خلال السنة الماضية، كم مرشدًا مختلفًا لما بعد الرعاية كان مسؤولًا عنك؟',
  },
  'included-in-decisions': {
    question: 'عند وضع الخطط معك، مثل خطة المسار (pathway plan)، كم يكون لرأيك من تأثير؟',
    options: say,
  },
  'knows-entitlements': {
    question: 'ما مقدار معرفتك بالمساعدة التي هي من حقك بعد الخروج من الرعاية؟',
    options: { all: 'أعرف ما يحقّ لي', some: 'أعرف بعضه', none: 'أعرف القليل أو لا شيء' },
  },
  'knows-advocate': {
    question: 'لو أردت مناصرًا (advocate)، هل لديك معرفة بكيفية الحصول عليه؟',
    hint: 'المناصر شخص يقف إلى جانبك ويساعدك على إيصال صوتك.',
  },
  'treated-as-others': {
    question: 'مقارنةً بغيرك ممّن هم في عمرك، هل يعاملك الناس معاملة أفضل أم أسوأ أم مماثلة؟',
    options: { better: 'أفضل', 'the-same': 'مماثلة تقريبًا', worse: 'أسوأ' },
  },
}

const story: Record<string, ItemWords> = {
  'care-explained': { question: 'هل شرح لك أحد سبب دخولك الرعاية بطريقة مفهومة؟', options: explained },
  'wants-to-know-more': { question: 'هل بقي في هذا الأمر ما لديك رغبة في معرفته؟' },
}

const feelings: Record<string, ItemWords> = {
  'felt-at-ease': { question: 'خلال الأسبوع الماضي، كم مرة شعرت بالارتياح؟', options: frequency },
  'felt-low': { question: 'خلال الأسبوع الماضي، كم مرة شعرت بالضيق؟', options: frequency },
  'felt-glad': {
    question: 'خلال الأسبوع الماضي، كم مرة وجدت ما يدعوك إلى الابتسام؟',
    options: frequency,
  },
  'felt-tense': { question: 'خلال الأسبوع الماضي، كم مرة شعرت بالتوتّر؟', options: frequency },
  stressed: { question: 'كم مرة تكون الضغوط فوق طاقتك؟', options: frequency },
  'help-with-stress': { question: 'هل يساعدك أحد في هذه الضغوط؟', options: help },
  'happy-with-looks': { question: 'مظهرك: ما مدى سعادتك به أو استيائك منه؟', ends: happiness },
  'happy-yesterday': {
    question: 'بالعودة إلى يوم أمس: هل كان يومًا سعيدًا لك أم غير سعيد؟',
    ends: { low: 'في غاية التعاسة', high: 'في غاية السعادة' },
  },
  'anxious-yesterday': {
    question: 'ويوم أمس أيضًا: هل كان يوم هدوء لك أم يوم قلق؟',
    ends: { low: 'في غاية الهدوء', high: 'في غاية القلق' },
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
    question: 'أيّ ثلاثة من هذه الأمور أكثر نفعًا لجعل حياتك أفضل؟',
    options: {
      'settled-home': 'بيت أعرف أن بإمكاني البقاء فيه',
      money: 'مال أكثر، أو مساعدة في أمور المال',
      'work-or-learning': 'المساعدة في العمل أو الدراسة',
      'help-with-feelings': 'المساعدة في ما أشعر به',
      people: 'المزيد من الناس الذين يمكنني الاعتماد عليهم',
      'time-with-family': 'قضاء الوقت المناسب لي مع عائلتي',
      'keeping-worker': 'بقاء مرشد ما بعد الرعاية نفسه',
      'more-say': 'أن يكون لرأيي تأثير أكبر في ما يحدث لي',
      'life-skills': 'المساعدة في تدبير بيتي',
      nothing: 'لا شيء، الأمور جيدة كما هي',
    },
  },
  'going-well': {
    question: 'ما الذي يسير على ما يرام في حياتك؟',
    hint: 'يُرجى عدم ذكر أسماء أو أماكن.',
  },
  'would-change': {
    question: 'لو كان القرار لك، ما الذي يجب تغييره لمن يخرجون من الرعاية؟',
    hint: 'يُرجى عدم ذكر أسماء أو أماكن.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'كم عمرك؟',
    options: { '16-17': '16 أو 17', '18-20': '18 أو 19 أو 20', '21-25': 'من 21 إلى 25' },
  },
  gender: {
    question: 'هل أنت امرأة أم رجل، أم لديك وصف آخر؟',
    options: { woman: 'امرأة', man: 'رجل', 'another-way': 'لديّ وصف آخر' },
  },
  'ethnic-group': { question: 'أيّ هذه المجموعات أقرب إلى أصولك؟', options: ethnicGroups },
  disability: {
    question: 'هل لديك إعاقة، أو مشكلة صحية تدوم طويلًا؟',
    hint: 'قد تتعلق بالجسم أو بالنفس أو بطريقة التعلّم.',
  },
  'home-type': {
    question: 'ما نوع سكنك في الوقت الحالي؟',
    options: {
      'own-tenancy': 'مكان أستأجره',
      'supported-living': 'شقة أو بيت أو غرفة مع دعم',
      'former-carers': 'مع الأسرة الحاضنة التي كنت معها من قبل',
      'family-or-friends': 'مع العائلة أو شريك حياة أو أصدقاء',
      'student-or-work-housing': 'غرفة تابعة للدراسة أو للعمل',
      'stop-gap': 'نُزل، أو أريكة عند أحد، أو حلّ مؤقت آخر',
      'somewhere-else': 'مكان آخر',
    },
  },
  'lives-with': {
    question: 'من يسكن معك هناك؟',
    hint: 'يُرجى اختيار كل ما ينطبق.',
    options: {
      nobody: 'لا أحد، أسكن وحدي',
      partner: 'شريك حياتي أو شريكة حياتي',
      'own-child': 'طفلي أو أطفالي',
      family: 'أقارب آخرون',
      carers: 'مقدّمو رعاية أو موظفون',
      others: 'أصدقاء أو أشخاص آخرون',
    },
  },
  parent: {
    question: 'هل أنت أب أو أم؟',
    hint: 'الجواب «نعم» أيضًا إذا كان هناك طفل في الطريق.',
  },
  'main-activity': {
    question: 'ما الذي يشغل معظم أسبوعك؟',
    options: {
      work: 'العمل',
      learning: 'الدراسة أو التدريب',
      'work-and-learning': 'العمل والدراسة بالتساوي تقريبًا',
      caring: 'رعاية طفل أو شخص آخر',
      looking: 'البحث عن عمل أو دراسة',
      unable: 'صحتي لا تسمح بالعمل أو الدراسة',
      'something-else': 'شيء آخر',
    },
  },
}

export const careLeavers16To25V1Items: Readonly<Record<string, ItemWords>> = {
  ...home,
  ...people,
  ...money,
  ...support,
  ...story,
  ...feelings,
  ...wholeLife,
  ...whatNext,
  ...aboutYou,
}
