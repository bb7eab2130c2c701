import type { InstrumentWords } from '../../model/words.ts'
import { ages11To17V1Guidance } from './ages-11-17-v1-guidance.ts'
import { ages11To17V1Items } from './ages-11-17-v1-items.ts'

export const ages11To17V1Words: InstrumentWords = {
  instrument: 'ages-11-17',
  version: 1,
  language: 'cy',
  title: 'Dy fywyd mewn gofal, 11 i 17 oed',
  assent: {
    whatThisIs: 'Arolwg yw hwn am sut beth yw bywyd mewn gofal. Dy gyngor lleol sy’n gofyn.',
    whyYou:
      'Rydyn ni’n gofyn i ti am dy fod ti mewn gofal. Rydyn ni’n gofyn i bawb 11 i 17 oed sydd mewn gofal yn dy ardal di.',
    whatYouDo: 'Byddi di’n ateb un cwestiwn ar y tro. Mae’n cymryd tua 15 munud.',
    yourChoice: 'Dy ddewis di yw hwn. Dweda ie neu na: fydd dim byd am dy ofal yn newid.',
    stopOrSkip:
      'Cei di neidio heibio i unrhyw gwestiwn a stopio unrhyw bryd. Does dim byd yn cael ei anfon nes byddi di’n pwyso Anfon.',
    noNames: 'Dydyn ni ddim yn gofyn dy enw. Paid â theipio enwau na lleoedd, os gweli di’n dda.',
    whoReads:
      'Fydd dy ofalwyr, dy ysgol a dy weithiwr cymdeithasol byth yn gweld dy atebion. Dim ond atebion pawb gyda’i gilydd mae’r cyngor yn eu gweld. Os byddi di’n ysgrifennu mewn blwch, rhywun o’r tu allan i’r cyngor sy’n ei ddarllen gyntaf ac yn tynnu enwau allan.',
    whatHappens:
      'Mae dy atebion yn cael eu cymysgu â rhai pobl eraill a’u troi’n adroddiad. Rydyn ni’n gofyn i dy gyngor ddweud wrthot ti beth fydd yn ei wneud am y peth.',
    limits:
      'All neb ddod i wybod pwy roddodd pa ateb, felly all neb anfon help. Os nad wyt ti’n ddiogel, dweda wrth oedolyn rwyt ti’n ymddiried ynddo, ffonia Childline ar 0800 1111, neu ffonia 999.',
    cannotTakeBack:
      'Ar ôl pwyso Anfon, alli di ddim tynnu dy atebion yn ôl. Fyddwn ni ddim yn gwybod pa atebion yw dy rai di.',
    whoToAsk: 'Oes gen ti gwestiwn yn gyntaf? Gofynna i’r person a roddodd y cod i ti.',
    agree: 'Iawn, rydw i eisiau dechrau',
    decline: 'Na, dim heddiw',
  },
  ...ages11To17V1Guidance,
  sections: {
    home: { title: 'Cartref' },
    people: { title: 'Ffrindiau ac amser rhydd' },
    school: { title: 'Ysgol a choleg' },
    'social-worker': { title: 'Dy weithiwr cymdeithasol' },
    family: {
      title: 'Teulu a bod mewn gofal',
      why: 'Gall y rhain fod yn anodd. Rydyn ni’n gofyn achos dylai amser gyda theulu fod yn iawn i ti, ac mae gen ti hawl i wybod dy stori dy hun.',
    },
    feelings: {
      title: 'Sut rwyt ti’n teimlo',
      why: 'Rydyn ni’n gofyn er mwyn i’r cyngor weld a yw pobl mewn gofal yn cael yr help maen nhw ei eisiau. Cei di neidio heibio i beth bynnag rwyt ti eisiau.',
    },
    'whole-life': { title: 'Dy fywyd yn gyfan' },
    'what-next': { title: 'Beth fyddai’n helpu' },
    'about-you': {
      title: 'Ychydig amdanat ti',
      why: 'Rydyn ni’n gofyn er mwyn gweld a yw gofal yn gweithio cystal i rai grwpiau ag i eraill. Dydy grŵp o lai na deg o bobl byth yn cael ei ddangos.',
    },
  },
  items: ages11To17V1Items,
  ending: {
    title: 'Diolch',
    paragraphs: [
      'Mae dy atebion wedi cyrraedd. Pan fydd yr arolwg yn cau maen nhw’n cael eu cymysgu â rhai pawb arall.',
      'Wedyn mae dy gyngor yn cael adroddiad. Gofynna beth mae’n ei ddweud, a beth fydd yn newid.',
      'Os yw hyn wedi codi pethau anodd, siarada â rhywun rwyt ti’n ymddiried ynddo.',
    ],
  },
}
