import type { ScreenWords } from '../../model/screen-words.ts'
import { isolated, leftToRight } from './left-to-right.ts'
import { screenProblems } from './screen-problems.ts'

/**
 * Nobody is addressed as a man or as a woman: what to do is a verbal noun ("إرسال"), what may be done is "يمكنك",
 * and the past tense without vowel marks is spelt the same for both. See the decision note on languages.
 */
export const screen: ScreenWords = {
  language: 'ar',
  productName: 'Heard',
  pageTitle: 'Heard',
  skipToContent: 'الانتقال إلى المحتوى الرئيسي',
  common: {
    next: 'التالي',
    back: 'رجوع',
    skip: 'تخطّي السؤال',
    close: 'إغلاق',
    help: 'طلب المساعدة',
    leaveNow: 'الخروج الآن',
    leaveNowHint: 'يُغلق هذه الصفحة ويعرض حالة الطقس. وتُمحى إجاباتك.',
    loading: 'لحظة من فضلك',
    privacy: 'خصوصيتك',
    tryAgain: 'إعادة المحاولة',
    or: 'أو',
    syntheticNotice: 'عرض توضيحي ببيانات مصطنعة: هذا المجلس المحلي غير حقيقي.',
    draftNotice: 'لم يراجع هذه الترجمةَ بعدُ أيُّ شخص يتحدث العربية.',
    needsJavaScript: 'تحتاج هذه الصفحة إلى JavaScript. يمكنك طلب الاستبيان على الورق بدلًا من ذلك.',
    readAloud: 'قراءة بصوت مسموع',
    stopReading: 'إيقاف القراءة',
    stop: 'توقّف',
  },
  start: {
    title: 'نودّ أن نسمع منك كيف هي حياتك',
    lead: 'هذا الاستبيان لمن هم في الرعاية. لا يمكن لأحد أن يعرف ما قلته.',
    codeLabel: 'رمزك',
    codeHint: `يتكوّن من 12 حرفًا ورقمًا، مثل ${leftToRight('ABCD-EFGH-JKMN')}. لا فرق بين الحروف الكبيرة والصغيرة.`,
    go: 'متابعة',
    found: `رمزك خاصّ بالمجلس المحلي: ${isolated('{localAuthority}')}.`,
    noCode: {
      title: 'ليس لديك رمز؟',
      paragraphs: [
        'يمكنك طلب رمز من الشخص الذي أخبرك عن الاستبيان. يعمل الرمز مرة واحدة، ولا يمكن لأحد أن يصل به إلى إجاباتك.',
      ],
    },
  },
  helper: {
    title: 'هل يساعدك أحد؟',
    hint: 'نسأل عن عمل هذا الشخص، لا عن هويته.',
    notThese:
      'لا يصحّ أن يساعدك الأخصائي الاجتماعي المسؤول عنك، ولا أي شخص يسكن معك، لأن بعض الأسئلة تدور حولهم.',
    roles: {
      nobody: 'لا، أجيب وحدي',
      'teacher-or-school-staff': 'معلّم أو معلّمة، أو شخص آخر في المدرسة',
      'independent-visitor-or-advocate': 'زائر مستقل (independent visitor) أو مناصر (advocate)',
      'reviewing-officer': 'مسؤول مراجعة خطتي (reviewing officer)',
      'youth-or-participation-worker': 'شخص يعمل مع الشباب أو مسؤول عن المشاركة',
      'family-or-friend': 'أحد أفراد العائلة أو الأصدقاء ممّن لا أسكن معهم',
      'someone-else': 'شخص آخر',
    },
    forTheHelper: {
      title: 'لمن يقدّم المساعدة',
      paragraphs: [
        'يُرجى قراءة الكلمات كما هي، دون اقتراح إجابة أو السؤال عن الأسباب.',
        'لا بأس بتخطّي سؤال. ولا بأس بالتوقف.',
        'عند سماع ما يدعو إلى القلق، يُرجى اتباع إجراءات الحماية المعمول بها لديك. لا يمكننا معرفة من قال ماذا.',
      ],
    },
    adult: {
      part: 'لمن يساعد الطفل من البالغين',
      whatYouDo: 'ما صفتك بين هؤلاء؟',
      roles: {
        'reviewing-officer': 'مسؤول مراجعة خطة الطفل (reviewing officer)',
        'family-or-friend': 'أحد أفراد العائلة أو الأصدقاء ممّن لا يسكن الطفل معهم',
      },
      toDo: 'ما يُستحسن فعله',
      toSay: 'ما يمكن قوله',
      notToDo: 'ما ينبغي تجنّبه',
      send: 'إرسال إجابات الطفل',
    },
  },
  assent: {
    title: 'قبل البدء',
    more: 'المزيد عن هذا',
    howDoIKnow: {
      title: 'كيف أتأكد أن أحدًا لن يعرف؟',
      paragraphs: [
        'رمزك يبيّن أن لك الحق في الإجابة، مرة واحدة. ولا يُحفظ أبدًا مع إجاباتك.',
        'تبقى الإجابات مقفلة حتى ينتهي الاستبيان. ثم تُخلط، فلا يستطيع أحد ربطها بوقت أو بشخص.',
        'لا يعرض التقرير أبدًا مجموعة تقلّ عن عشرة أشخاص.',
        'يمكن لشركة هاتفك أو للشبكة المستخدمة أن تعرف أن هذا الموقع فُتح، لكنها لا تعرف إجاباتك.',
      ],
    },
    declined: {
      title: 'لا بأس',
      paragraphs: ['لم يُرسل شيء، ولن يُخبَر أحد. وإذا غيّرت رأيك، فالرمز نفسه صالح حتى ينتهي الاستبيان.'],
    },
    changedMyMind: 'غيّرت رأيي',
  },
  question: {
    progress: 'السؤال {number} من {total}',
    progressAtMost: 'السؤال {number} من {total} على الأكثر',
    clearAnswer: 'مسح إجابتي',
    whyWeAsk: 'لماذا نسأل',
    chooseUpTo: 'الحدّ الأقصى للاختيارات: {most}',
    chosenEnough: 'هذا أقصى عدد ممكن. لاختيار غيره، يلزم إلغاء أحد الاختيارات.',
    charactersLeft: 'الحروف المتبقية: {count}',
    textLabel: 'إجابتك، بكلماتك',
    textNotice:
      'لا يمكن لأحد معرفة من كتب هذا، ولذلك لا يمكن لأحد إرسال المساعدة. عند الحاجة إلى مساعدة، يمكنك الضغط على «طلب المساعدة».',
    optOutsLabel: 'طرق أخرى للإجابة',
    whatMeans: 'ما معنى «{term}»؟',
  },
  rest: {
    title: 'وصلت إلى المنتصف',
    paragraphs: ['يمكنك أخذ استراحة. تبقى إجاباتك في هذه الصفحة ما دامت مفتوحة.'],
    carryOn: 'متابعة',
  },
  review: {
    title: 'مراجعة إجاباتك',
    lead: 'يمكنك تغيير أي إجابة، أو تركها كما هي.',
    change: 'تغيير',
    changeQuestion: 'تغيير إجابتك عن: {question}',
    notAnswered: 'بلا إجابة',
    beforeSending: 'بعد الضغط على «إرسال» لا يمكن سحب الإجابات، لأننا لن نعرف أيّها إجاباتك.',
    send: 'إرسال',
  },
  sending: {
    title: 'جارٍ إرسال إجاباتك',
    wait: 'يُرجى إبقاء هذه الصفحة مفتوحة لحظة.',
    failed: {
      title: 'لم تُرسل إجاباتك بعد',
      paragraphs: [
        'ما زالت هنا في هذه الصفحة. يُرجى إبقاؤها مفتوحة والتأكد من الاتصال بالإنترنت، ثم إعادة المحاولة. لن تُحتسب إلا مرة واحدة مهما تكرّرت المحاولات.',
      ],
    },
    codeCannotSend: {
      title: 'لا يمكن إرسال هذه الإجابات بهذا الرمز',
      paragraphs: [
        'لم يُرسل شيء. ربما استُخدم الرمز من قبل، أو انتهت مدته.',
        'لمن يريد المتابعة: يُرجى طلب رمز جديد ممن أعطى هذا الرمز.',
      ],
    },
    closed: {
      title: 'أُغلق هذا الاستبيان',
      paragraphs: [
        'إن ضُغط زر الإرسال من قبل ثم انقطع الاتصال، فربما وصلت إجاباتك في الوقت المناسب. لا يمكننا معرفة ذلك، لأننا لا نعرف أي الإجابات إجاباتك.',
        'لا يمكن إرسال المزيد. يمكن إغلاق هذه الصفحة.',
      ],
    },
    retryIn: {
      zero: 'سنحاول من جديد الآن.',
      one: 'سنحاول من جديد بعد ثانية واحدة.',
      two: 'سنحاول من جديد بعد ثانيتين.',
      few: 'سنحاول من جديد بعد {seconds} ثوانٍ.',
      other: 'سنحاول من جديد بعد {seconds} ثانية.',
    },
  },
  thankYou: {
    nothingLeft: 'لم يبقَ شيء من إجاباتك على هذا الجهاز. يمكنك إغلاق هذه الصفحة.',
    whoToTalkTo: 'إذا أحببت التحدث مع أحد',
    finish: 'إنهاء',
  },
  help: {
    title: 'أشخاص يمكنك التحدث معهم',
    lead: 'لا حاجة إلى سبب للتواصل معهم. وفتح هذه الصفحة لا يُخبر أحدًا بشيء.',
    emergency: 'إذا كنت في خطر الآن، أو كان أي شخص آخر في خطر، يجب الاتصال بالرقم 999.',
    call: `الاتصال بالرقم ${leftToRight('{number}')}`,
    text: `إرسال ${leftToRight('{word}')} في رسالة نصية إلى ${leftToRight('{number}')}`,
    textNumber: `إرسال رسالة نصية إلى ${leftToRight('{number}')}`,
    free: 'مجانًا',
    calledRecords: 'قد تظهر المكالمة أو الرسالة لاحقًا في سجل الهاتف أو في الفاتورة.',
    someoneYouTrust:
      'يمكنك أيضًا التحدث مع شخص بالغ هو محلّ ثقتك: شخص في المدرسة، أو مناصر (advocate)، أو مسؤول مراجعة خطتك (reviewing officer).',
    backToQuestion: 'العودة إلى حيث كنت',
  },
  settings: {
    title: 'شكل الصفحة',
    textSize: 'حجم النص',
    textSizes: { normal: 'عادي', large: 'كبير', larger: 'أكبر' },
    colours: 'الألوان',
    themes: { device: 'مثل جهازي', light: 'فاتح', dark: 'داكن', contrast: 'تباين عالٍ', tint: 'هادئ' },
    spacing: 'المسافة بين السطور',
    spacings: { normal: 'عادية', wide: 'واسعة' },
    language: 'اللغة',
  },
  leaving: {
    warning: 'عند مغادرة هذه الصفحة أو إعادة تحميلها، تُفقد إجاباتك ويبدأ الاستبيان من جديد.',
    startAgain: {
      title: 'البدء من جديد',
      paragraphs: ['لم يُرسل شيء، ولذلك ما زال الرمز نفسه صالحًا. لم تُحفظ إجاباتك.'],
    },
  },
  problems: screenProblems,
}
