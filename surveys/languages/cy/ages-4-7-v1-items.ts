import type { ItemWords } from '../../model/words.ts'
import { gallaf, oes, ydw, ydy, ydyn } from './yes-no-labels.ts'

/* Read aloud, so as it is said and not as it is written: short, and each with the yes and no that answer it. */
const child: Record<string, ItemWords> = {
  'has-pet': {
    question: 'Oes anifail anwes yn byw gyda ti?',
    hint: 'Lle rwyt ti’n byw nawr, hynny yw.',
    labels: oes,
  },
  'likes-bedroom': { question: 'Ydy dy stafell wely’n lle braf i fod?', labels: ydy },
  settled: {
    question: 'Wyt ti’n teimlo’n hapus neu’n drist gartref?',
    hint: 'Cartref yw’r lle rwyt ti’n byw nawr.',
  },
  'feels-safe': { question: 'Ydy dy gartref yn lle diogel i ti?', labels: ydy },
  'trusts-carers': { question: 'Ydy’r oedolion gartref yn cadw eu haddewidion?', labels: ydyn },
  'carers-notice-feelings': {
    question: 'Ydy’r oedolion gartref yn gweld pan fyddi di’n drist?',
    labels: ydyn,
  },
  'knows-social-worker': { question: 'Alli di ddweud pwy yw dy weithiwr cymdeithasol?', labels: gallaf },
  /* "Ei addewidion" would make every social worker a man. */
  'trusts-social-worker': { question: 'Ydy dy weithiwr cymdeithasol yn cadw addewidion?', labels: ydy },
  'care-explained': { question: 'Wyt ti’n gwybod pam rwyt ti’n byw lle rwyt ti?', labels: ydw },
  'happy-today': { question: 'Wyt ti’n hapus neu’n drist heddiw?' },
  'happy-with-school': { question: 'Ydy’r ysgol yn lle hapus neu’n lle trist i ti?' },
  'good-friend': { question: 'Oes ffrind rwyt ti’n hoffi chwarae gyda nhw?', labels: oes },
  'has-fun': { question: 'Wyt ti’n cael gwneud pethau sy’n hwyl?', labels: ydw },
}

const adult: Record<string, ItemWords> = {
  age: { question: 'Faint yw oed y plentyn?', options: { '4-5': '4 neu 5', '6-7': '6 neu 7' } },
  gender: {
    question: 'Ai merch neu fachgen yw’r plentyn, neu a fyddai’n ei ddweud mewn ffordd arall?',
    options: { girl: 'Merch', boy: 'Bachgen', 'another-way': 'Byddai’n ei ddweud mewn ffordd arall' },
  },
  'ethnic-group': {
    question: 'Pa un o’r grwpiau hyn sydd agosaf at gefndir y plentyn?',
    options: {
      asian: 'Asiaidd neu Asiaidd Prydeinig',
      black: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd',
      mixed: 'Cymysg, neu fwy nag un o’r grwpiau hyn',
      white: 'Gwyn, gan gynnwys Sipsi, Roma a Theithiwr Gwyddelig',
      another: 'Grŵp arall, fel Arabaidd',
    },
  },
  disability: {
    question: 'Oes gan y plentyn anabledd, neu broblem iechyd sy’n para am amser hir?',
    hint: 'Gall fod yn ymwneud â’r corff, y meddwl neu sut mae’r plentyn yn dysgu.',
    labels: oes,
  },
  placement: {
    question: 'Pa un o’r rhain sy’n disgrifio lle mae’r plentyn yn byw?',
    options: {
      'foster-family': 'Gyda gofalwyr maeth nad yw’n perthyn iddyn nhw',
      'family-or-friends': 'Gyda pherthnasau neu ffrindiau’r teulu sy’n gofalu am y plentyn',
      'childrens-home': 'Mewn cartref plant',
      parents: 'Gyda mam neu dad',
      'somewhere-else': 'Rhywle arall',
    },
  },
}

export const ages4To7V1Items: Readonly<Record<string, ItemWords>> = { ...adult, ...child }
