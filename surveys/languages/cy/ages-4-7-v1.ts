import type { InstrumentWords } from '../../model/words.ts'
import { ages4To7V1Guidance } from './ages-4-7-v1-guidance.ts'
import { ages4To7V1Items } from './ages-4-7-v1-items.ts'

/* The assent and the five questions speak to the adult ("chi"), everything else to the child ("ti"). */
export const ages4To7V1Words: InstrumentWords = {
  instrument: 'ages-4-7',
  version: 1,
  language: 'cy',
  title: 'Dy fywyd mewn gofal, 4 i 7 oed',
  assent: {
    whatThisIs: 'Arolwg yw hwn am sut beth yw bywyd i blant mewn gofal. Cyngor y plentyn sy’n gofyn.',
    whyYou:
      'Rydyn ni’n gofyn i bob plentyn 4 i 7 oed sydd mewn gofal yn yr ardal. Rydych chi yma am eu bod nhw’n ateb gydag oedolyn wrth eu hymyl.',
    whatYouDo:
      'Byddwch chi’n ateb pum cwestiwn am y plentyn. Yna bydd y plentyn yn ateb hyd at 13, un ar y tro. Mae’n cymryd tua phum munud.',
    yourChoice: 'Y plentyn sy’n penderfynu. Ie neu na, fydd dim byd am ei ofal yn newid.',
    stopOrSkip:
      'Mae’n bosibl neidio heibio i unrhyw gwestiwn. Caiff y plentyn stopio unrhyw bryd. Does dim byd yn cael ei anfon nes byddwch chi’n pwyso Anfon.',
    noNames: 'Dydyn ni ddim yn gofyn am enwau, a does dim lle i deipio un.',
    whoReads:
      'Byddwch chi’n gweld yr atebion wrth eistedd yno, felly cadwch nhw i chi’ch hun. Fydd gofalwyr, ysgol a gweithiwr cymdeithasol y plentyn byth yn eu gweld. Dim ond atebion pawb gyda’i gilydd mae’r cyngor yn eu gweld.',
    whatHappens:
      'Mae’r atebion yn cael eu cymysgu â rhai plant eraill a’u troi’n adroddiad. Rydyn ni’n gofyn i’r cyngor ddweud wrth y plant beth fydd yn ei wneud am y peth.',
    limits:
      'All neb ddod i wybod pwy roddodd pa ateb, felly all neb anfon help. Chi sy’n gallu helpu. Os ydych chi’n poeni am y plentyn, gwnewch rywbeth heddiw, fel y mae eich rheolau diogelu’n dweud.',
    cannotTakeBack:
      'Ar ôl pwyso Anfon, does dim modd tynnu’r atebion yn ôl. Fyddwn ni ddim yn gwybod pa atebion yw rhai’r plentyn hwn.',
    whoToAsk: 'Oes gennych chi gwestiwn yn gyntaf? Gofynnwch i’r person a roddodd y cod i chi.',
    agree: 'Iawn, ymlaen',
    decline: 'Na, dim heddiw',
  },
  childAssent: {
    yourChoice: 'Dweda ie neu na.',
    stopOrSkip: 'Gelli di stopio.',
    limits: 'Poeni? Dweda wrth oedolyn.',
    agree: 'Ie',
    decline: 'Dim heddiw',
  },
  ...ages4To7V1Guidance,
  sections: {
    'about-the-child': {
      title: 'Pum cwestiwn i chi',
      why: 'Rydyn ni’n gofyn er mwyn gweld a yw gofal yn gweithio cystal i rai grwpiau o blant ag i eraill. Dydy grŵp o lai na deg byth yn cael ei ddangos. Neidiwch heibio i’r hyn nad ydych chi’n ei wybod.',
    },
    home: { title: 'Dy gartref' },
    'social-worker': { title: 'Dy weithiwr cymdeithasol' },
    you: { title: 'Ti', why: 'Rydyn ni eisiau gwybod sut wyt ti.' },
    play: { title: 'Ysgol a chwarae' },
  },
  items: ages4To7V1Items,
  ending: {
    title: 'Diolch am ddweud wrthon ni',
    paragraphs: [
      'Nawr gallwn ni ddweud wrth bobl beth mae plant yn ei ddweud.',
      'Oes rhywbeth yn dy boeni? Dweda wrth oedolyn sy’n dy helpu di.',
    ],
  },
}
