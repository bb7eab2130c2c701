import type { InstrumentWords } from '../../model/words.ts'
import { ages8To10V1Guidance } from './ages-8-10-v1-guidance.ts'
import { ages8To10V1Items } from './ages-8-10-v1-items.ts'

export const ages8To10V1Words: InstrumentWords = {
  instrument: 'ages-8-10',
  version: 1,
  language: 'cy',
  title: 'Dy fywyd mewn gofal, 8 i 10 oed',
  assent: {
    whatThisIs: 'Rydyn ni eisiau gwybod sut beth yw bywyd mewn gofal. Dy gyngor lleol sy’n gofyn.',
    whyYou:
      'Rydyn ni’n gofyn i ti am dy fod ti mewn gofal. Rydyn ni’n gofyn i bob plentyn 8 i 10 oed sydd mewn gofal yn dy ardal di.',
    whatYouDo: 'Byddi di’n ateb un cwestiwn ar y tro. Mae’n cymryd tua 10 munud.',
    yourChoice: 'Ti sy’n dewis. Gelli di ddweud ie neu na. Bydd dy ofal yn aros yr un fath.',
    stopOrSkip:
      'Gelli di neidio heibio i unrhyw gwestiwn. Gelli di stopio pryd bynnag rwyt ti eisiau. Does dim byd yn mynd nes byddi di’n pwyso Anfon.',
    noNames: 'Dydyn ni ddim yn gofyn dy enw. Paid ag ysgrifennu enwau, os gweli di’n dda.',
    whoReads:
      'Fydd dy ofalwyr, dy athrawon a dy weithiwr cymdeithasol ddim yn gweld beth rwyt ti’n ei ddweud. Os byddi di’n ysgrifennu rhywbeth, bydd rhywun o’r tu allan i’r cyngor yn ei ddarllen gyntaf. Byddan nhw’n tynnu enwau allan.',
    whatHappens:
      'Rydyn ni’n cymysgu dy atebion â rhai plant eraill. Wedyn rydyn ni’n ysgrifennu adroddiad. Rydyn ni’n gofyn i dy gyngor ddweud wrthot ti beth fydd yn ei wneud.',
    limits:
      'Allwn ni ddim gweld pwy wyt ti, felly allwn ni ddim anfon help. Os nad wyt ti’n teimlo’n ddiogel, dweda wrth oedolyn rwyt ti’n ymddiried ynddo. Gelli di ffonio Childline ar 0800 1111.',
    cannotTakeBack:
      'Pan fyddi di’n pwyso Anfon, alli di ddim tynnu dy atebion yn ôl. Fyddwn ni ddim yn gwybod pa atebion yw dy rai di.',
    whoToAsk: 'Oes rhywbeth rwyt ti eisiau ei ofyn yn gyntaf? Gofynna i’r oedolyn a roddodd y cod i ti.',
    agree: 'Iawn, rydw i eisiau dechrau',
    decline: 'Na, dim heddiw',
  },
  ...ages8To10V1Guidance,
  sections: {
    home: { title: 'Dy gartref' },
    people: { title: 'Ffrindiau a hwyl' },
    school: { title: 'Ysgol' },
    'social-worker': { title: 'Dy weithiwr cymdeithasol' },
    family: {
      title: 'Dy deulu',
      why: 'Gall hyn fod yn anodd. Rydyn ni’n gofyn achos dylai amser gyda theulu deimlo’n iawn. Dy stori di yw hi i’w gwybod.',
    },
    feelings: {
      title: 'Sut rwyt ti’n teimlo',
      why: 'Rydyn ni’n gofyn er mwyn gweld a yw plant yn cael yr help maen nhw ei eisiau. Gelli di neidio heibio i unrhyw un o’r rhain.',
    },
    'whole-life': { title: 'Dy fywyd i gyd' },
    'what-next': { title: 'Beth fyddai’n helpu' },
    'about-you': {
      title: 'Ychydig amdanat ti',
      why: 'Rydyn ni’n gofyn er mwyn gweld a yw gofal cystal i bob plentyn. Dydyn ni byth yn dangos grŵp o lai na deg.',
    },
  },
  items: ages8To10V1Items,
  ending: {
    title: 'Diolch am ddweud wrthon ni',
    paragraphs: [
      'Byddwn ni’n cymysgu dy atebion â rhai plant eraill.',
      'Wedyn bydd dy gyngor yn cael adroddiad. Gelli di ofyn beth mae’n ei ddweud a beth fydd yn newid.',
      'Oes rhywbeth ar dy feddwl nawr? Siarada ag oedolyn rwyt ti’n ymddiried ynddo.',
    ],
  },
}
