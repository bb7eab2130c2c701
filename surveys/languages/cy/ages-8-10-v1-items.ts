import type { ItemWords } from '../../model/words.ts'
import { oeddwn, oes, ydw, ydy } from './yes-no-labels.ts'

const frequency = {
  always: 'Bob amser',
  'most-of-the-time': 'Y rhan fwyaf o’r amser',
  sometimes: 'Weithiau',
  never: 'Byth',
}
const extent = { 'a-lot': 'Llawer', 'a-bit': 'Ychydig', 'not-at-all': 'Dim o gwbl' }
const happiness = {
  'very-happy': 'Hapus iawn',
  happy: 'Hapus',
  'in-between': 'Yn y canol',
  unhappy: 'Anhapus',
  'very-unhappy': 'Anhapus iawn',
}

const home: Record<string, ItemWords> = {
  'has-pet': {
    question: 'Oes anifail anwes yn byw gyda ti?',
    hint: 'Lle rwyt ti’n byw nawr, hynny yw.',
    labels: oes,
  },
  'likes-bedroom': { question: 'Ydy dy stafell wely’n lle rwyt ti’n hoffi bod?', labels: ydy },
  settled: {
    question: 'Sut wyt ti’n teimlo yn dy gartref nawr: wedi setlo neu heb setlo?',
    hint: 'Rwyt ti wedi setlo pan fydd yn teimlo fel dy le di.',
    options: { settled: 'Wedi setlo', 'in-between': 'Yn y canol', unsettled: 'Heb setlo' },
  },
  'feels-safe': {
    question: 'Pan fyddi di gartref, pa mor aml wyt ti’n teimlo’n ddiogel?',
    options: frequency,
  },
  'trusts-carers': {
    question: 'Faint wyt ti’n ymddiried yn yr oedolion gartref?',
    hint: 'Nhw yw’r bobl sy’n gofalu amdanat ti. Gallan nhw fod yn ofalwyr, yn staff neu’n deulu.',
    options: extent,
  },
  'carers-notice-feelings': {
    question: 'Pan fyddi di’n teimlo’n drist, pa mor aml mae’r oedolion gartref yn gallu dweud?',
    options: frequency,
  },
  'trusted-by-carers': {
    question: 'Pa mor aml mae’r oedolion gartref yn gadael i ti wneud pethau ar dy ben dy hun?',
    options: frequency,
  },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'Oes ffrind da rwyt ti’n hoffi bod gyda nhw?', labels: oes },
  'has-fun': { question: 'Pa mor aml mae dy amser rhydd yn hwyl?', options: frequency },
  'trusted-adult': {
    question: 'Petai pethau’n mynd o chwith, oes oedolyn y byddet ti’n mynd ato?',
    labels: oes,
  },
}

const school: Record<string, ItemWords> = {
  'happy-with-school': {
    question: 'Sut mae’r ysgol yn gwneud i ti deimlo: yn hapus neu’n anhapus?',
    options: happiness,
  },
  'dreads-bullying': {
    question: 'Pa mor aml mae bwlio’n gwneud yr ysgol yn lle brawychus i fynd iddo?',
    options: frequency,
  },
  'carers-interested-in-school': {
    question: 'Faint mae’r oedolion gartref eisiau clywed am yr ysgol?',
    options: extent,
  },
}

const socialWorker: Record<string, ItemWords> = {
  'knows-social-worker': {
    question: 'Wyt ti’n gwybod pwy yw dy weithiwr cymdeithasol?',
    hint: 'Does dim rhaid i ti ddweud wrthon ni pwy.',
    labels: ydw,
  },
  'trusts-social-worker': {
    question: 'Meddylia am dy weithiwr cymdeithasol. Faint wyt ti’n ymddiried ynddyn nhw?',
    options: extent,
  },
  'knows-can-talk-alone': {
    question: 'Gelli di ofyn am weld dy weithiwr cymdeithasol ar dy ben dy hun. Oeddet ti’n gwybod hynny?',
    labels: oeddwn,
  },
  'included-in-decisions': {
    question: 'Pan fydd gweithwyr cymdeithasol yn gwneud cynlluniau i ti, faint o lais wyt ti’n ei gael?',
    options: { 'a-lot': 'Llawer o lais', some: 'Rhywfaint o lais', none: 'Dim llais' },
  },
}

const family: Record<string, ItemWords> = {
  'care-explained': {
    question: 'Wnaeth rhywun ddweud wrthot ti pam ddest ti i ofal?',
    hint: 'Mewn ffordd sy’n gwneud synnwyr i ti, hynny yw.',
    options: { fully: 'Do, y cyfan', partly: 'Rhywfaint', 'not-at-all': 'Naddo' },
  },
  'time-with-mother': {
    question: 'Amser gyda dy fam: ydy hynny’n rhy ychydig, yn iawn fel y mae neu’n ormod?',
    hint: 'Neidia heibio os nad yw hyn yn addas i dy deulu di.',
  },
  'time-with-father': {
    question: 'Amser gyda dy dad: ydy hynny’n rhy ychydig, yn iawn fel y mae neu’n ormod?',
    hint: 'Neidia heibio os nad yw hyn yn addas i dy deulu di.',
  },
  'time-with-brothers-and-sisters': {
    question: 'Sut mae dy amser gyda brodyr a chwiorydd sy’n byw yn rhywle arall?',
    hint: 'Neidia heibio os nad oes gen ti rai, neu os ydych chi i gyd yn byw yn yr un cartref.',
  },
}

const feelings: Record<string, ItemWords> = {
  worries: {
    question: 'Pa mor aml wyt ti’n poeni amdanat ti dy hun?',
    hint: 'Gall fod am sut rwyt ti’n teimlo neu beth rwyt ti’n ei wneud.',
    options: frequency,
  },
  'help-with-worries': {
    question: 'Oes rhywun yn dy helpu di gyda’r pryderon hynny?',
    options: {
      enough: 'Oes, ac mae’n ddigon',
      'want-more': 'Oes, ond rydw i eisiau mwy o help',
      'none-but-want': 'Nac oes, ac rydw i eisiau help',
      'do-not-want': 'Nac oes, a dydw i ddim eisiau help',
    },
  },
  'happy-yesterday': {
    question: 'Meddylia am ddoe. Oedd hi’n ddiwrnod hapus neu’n ddiwrnod anhapus?',
    options: happiness,
  },
}

const wholeLife: Record<string, ItemWords> = {
  'life-satisfaction': {
    question: 'Meddylia am dy fywyd i gyd. Pa mor dda neu ddrwg yw dy fywyd nawr?',
    options: {
      'very-good': 'Da iawn',
      good: 'Da',
      'in-between': 'Yn y canol',
      bad: 'Drwg',
      'very-bad': 'Drwg iawn',
    },
  },
  'life-getting-better': {
    question: 'Mae blwyddyn wedi mynd heibio. Ydy dy fywyd yn well neu’n waeth nawr?',
    options: { better: 'Yn well', 'the-same': 'Tua’r un fath', worse: 'Yn waeth' },
  },
}

const whatNext: Record<string, ItemWords> = {
  'would-help-most': {
    question: 'Pa dri o’r rhain fyddai’n gwneud y mwyaf i wella dy fywyd?',
    options: {
      'time-with-family': 'Yr amser sy’n iawn i mi gyda fy nheulu',
      'time-with-friends': 'Mwy o amser gyda ffrindiau',
      'staying-in-one-home': 'Gwybod y ca i aros mewn un cartref',
      'keeping-social-worker': 'Cadw’r un gweithiwr cymdeithasol',
      'more-say': 'Mwy o lais yn yr hyn sy’n digwydd i mi',
      'being-trusted': 'Pobl yn ymddiried mwy yno i',
      'help-with-feelings': 'Help gyda sut rydw i’n teimlo',
      'help-with-school': 'Help gyda’r ysgol',
      'things-to-do': 'Mwy o bethau hwyl i’w gwneud',
      nothing: 'Dim byd, mae pethau’n iawn nawr',
    },
  },
  'would-change': {
    question: 'Beth fyddet ti’n ei newid i blant mewn gofal?',
    hint: 'Gad enwau a lleoedd allan, os gweli di’n dda.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'Faint yw dy oed di?',
    options: { '8-or-under': '8 neu iau', '9': '9', '10-or-over': '10 neu hŷn' },
  },
  gender: {
    question: 'Wyt ti’n ferch, yn fachgen, neu a fyddet ti’n ei ddweud mewn ffordd arall?',
    options: { girl: 'Merch', boy: 'Bachgen', 'another-way': 'Byddwn i’n ei ddweud mewn ffordd arall' },
  },
  'ethnic-group': {
    question: 'Pa un o’r grwpiau hyn sydd fwyaf tebyg i ti?',
    hint: 'Meddylia o ble mae dy deulu’n dod.',
    options: {
      asian: 'Asiaidd neu Asiaidd Prydeinig',
      black: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd',
      mixed: 'Cymysg, neu fwy nag un o’r rhain',
      white: 'Gwyn, gan gynnwys Sipsi, Roma a Theithiwr Gwyddelig',
      another: 'Grŵp arall, fel Arabaidd',
    },
  },
  disability: {
    question: 'Oes gen ti anabledd?',
    hint: 'Gall fod am dy gorff, dy feddwl neu sut rwyt ti’n dysgu. Mae iechyd gwael am amser hir yn cyfri hefyd.',
    labels: oes,
  },
  placement: {
    question: 'Pa un o’r rhain sy’n disgrifio lle rwyt ti’n byw?',
    options: {
      'foster-family': 'Gyda gofalwyr maeth',
      'family-or-friends': 'Gyda theulu neu ffrindiau sy’n gofalu amdana i',
      'childrens-home': 'Mewn cartref plant',
      parents: 'Gyda fy mam neu fy nhad',
      'somewhere-else': 'Rhywle arall',
    },
  },
  'time-in-care': {
    question: 'Faint o amser sydd ers i ti ddod i ofal?',
    hint: 'Os oeddet ti mewn gofal o’r blaen, meddylia am y tro hwn.',
    options: {
      'under-1-year': 'Llai na blwyddyn',
      '1-to-2-years': '1 neu 2 flynedd',
      '3-to-5-years': '3 i 5 mlynedd',
      '6-years-or-more': '6 blynedd neu fwy',
    },
  },
}

export const ages8To10V1Items: Readonly<Record<string, ItemWords>> = {
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
