import type { ItemWords } from '../../model/words.ts'
import { change, ethnicGroups, frequency, happiness, help, say, settled, trust } from './scales.ts'
import { gallaf, oeddwn, oes, ydw, ydy } from './yes-no-labels.ts'

/* "Ti" throughout. Neither "e" nor "o" for "it", so that it reads as home in the north and in the south. */

const home: Record<string, ItemWords> = {
  settled: {
    question: 'I ba raddau rwyt ti wedi setlo, neu heb setlo, yn y cartref lle rwyt ti nawr?',
    options: settled,
  },
  'likes-bedroom': { question: 'Ydy dy stafell wely’n lle rwyt ti’n hoffi bod?', labels: ydy },
  'feels-safe': {
    question: 'Pan fyddi di gartref, pa mor aml wyt ti’n teimlo’n ddiogel?',
    options: frequency,
  },
  'trusts-carers': {
    question: 'Meddylia am yr oedolion gartref. Faint wyt ti’n ymddiried ynddyn nhw?',
    hint: 'Yr oedolion gartref yw’r bobl sy’n gofalu amdanat ti: gofalwyr, staff neu deulu.',
    options: trust,
  },
  'carers-notice-feelings': {
    question: 'Os wyt ti’n isel am rywbeth, pa mor aml mae’r oedolion gartref yn gallu dweud?',
    options: frequency,
  },
  'talks-with-carers': {
    question: 'Pa mor aml mae’r oedolion gartref yn cael sgwrs go iawn gyda ti?',
    hint: 'Am bethau sy’n bwysig i ti, hynny yw.',
    options: {
      'most-days': 'Y rhan fwyaf o ddyddiau',
      'most-weeks': 'Y rhan fwyaf o wythnosau',
      'now-and-then': 'Nawr ac yn y man',
      'hardly-ever': 'Prin byth',
      never: 'Byth',
    },
  },
  'trusted-by-carers': {
    question: 'Pa mor aml mae’r oedolion gartref yn ymddiried ynot ti i wneud pethau ar dy ben dy hun?',
    options: frequency,
  },
  'second-chances': {
    question: 'Pan fyddi di’n gwneud rhywbeth o’i le, pa mor aml wyt ti’n cael dechrau o’r newydd?',
    options: frequency,
  },
  'life-skills': {
    question: 'Coginio, golchi dillad, trin arian: faint wyt ti’n dysgu ei wneud drosot ti dy hun?',
    options: {
      'a-lot': 'Llawer',
      'quite-a-bit': 'Eithaf tipyn',
      'a-little': 'Ychydig',
      'nothing-yet': 'Dim byd eto',
    },
  },
  'online-at-home': {
    question: 'Lle rwyt ti’n byw, alli di fynd ar-lein pan fydd angen?',
    hint: 'Ar ffôn, tabled neu gyfrifiadur.',
    labels: gallaf,
  },
  'has-pet': { question: 'Oes anifail anwes yn byw yn yr un cartref â ti?', labels: oes },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'Oes gen ti ffrind da sy’n gefn i ti?', labels: oes },
  'same-as-friends': {
    question: 'Mynd allan, cysgu draw, clybiau: pa mor aml gelli di ymuno fel pobl eraill o’r un oed â ti?',
    options: frequency,
  },
  'has-fun': { question: 'Yn dy amser dy hun, pa mor aml wyt ti’n cael hwyl?', options: frequency },
  'trusted-adult': {
    question: 'Petai pethau’n mynd o chwith, oes oedolyn y byddet ti’n ymddiried ynddo i helpu?',
    labels: oes,
  },
}

const school: Record<string, ItemWords> = {
  'in-education': {
    question: 'Wyt ti’n mynd i ysgol, coleg neu hyfforddiant ar hyn o bryd?',
    labels: ydw,
  },
  'happy-with-school': {
    question: 'Yr ysgol neu’r coleg: rhwng popeth, pa mor hapus neu anhapus mae’n dy wneud di?',
    ends: happiness,
  },
  'dreads-bullying': {
    question: 'Pa mor aml mae bwlio’n gwneud i ti ofni mynd yno?',
    hint: 'I’r ysgol, y coleg neu’r hyfforddiant.',
    options: frequency,
  },
  'carers-interested-in-school': {
    question: 'Faint o ddiddordeb sydd gan yr oedolion gartref yn sut mae’r ysgol neu’r coleg yn mynd?',
    options: {
      very: 'Llawer o ddiddordeb',
      fairly: 'Eithaf tipyn o ddiddordeb',
      'a-little': 'Ychydig o ddiddordeb',
      'not-at-all': 'Dim diddordeb o gwbl',
    },
  },
}

const socialWorker: Record<string, ItemWords> = {
  'knows-social-worker': {
    question: 'Wyt ti’n gwybod pwy yw dy weithiwr cymdeithasol ar hyn o bryd?',
    hint: 'Does dim angen dweud wrthon ni pwy.',
    labels: ydw,
  },
  'trusts-social-worker': {
    question: 'Meddylia am dy weithiwr cymdeithasol. Faint wyt ti’n ymddiried ynddyn nhw?',
    options: trust,
  },
  'reaches-social-worker': {
    question: 'Pan fyddi di’n ceisio cael gafael ar dy weithiwr cymdeithasol, pa mor aml mae’n gweithio?',
    options: frequency,
  },
  'knows-can-talk-alone': {
    question: 'Cei di ofyn am weld dy weithiwr cymdeithasol ar dy ben dy hun. Oeddet ti’n gwybod hynny?',
    labels: oeddwn,
  },
  'social-workers-in-year': {
    question:
      'Meddylia’n ôl dros y flwyddyn ddiwethaf: faint o weithwyr cymdeithasol gwahanol sydd wedi bod gen ti?',
  },
  'included-in-decisions': {
    question:
      'Pan fydd gweithwyr cymdeithasol yn gwneud cynlluniau am dy fywyd, faint o lais wyt ti’n ei gael?',
    options: say,
  },
}

const family: Record<string, ItemWords> = {
  'care-explained': {
    question: 'Oes rhywun wedi dweud wrthot ti pam ddest ti i ofal, mewn ffordd sy’n gwneud synnwyr?',
    options: { fully: 'Oes, y cyfan', partly: 'Rhywfaint', 'not-at-all': 'Nac oes' },
  },
  'wants-to-know-more': { question: 'Oes mwy am hynny yr hoffet ti gael gwybod?', labels: oes },
  'time-with-mother': {
    question: 'Amser gyda dy fam: ydy hynny’n rhy ychydig, yn iawn fel y mae neu’n ormod?',
    hint: 'Os nad yw hyn yn addas i dy deulu di, neidia heibio.',
  },
  'time-with-father': {
    question: 'Amser gyda dy dad: ydy hynny’n rhy ychydig, yn iawn fel y mae neu’n ormod?',
    hint: 'Os nad yw hyn yn addas i dy deulu di, neidia heibio.',
  },
  'time-with-brothers-and-sisters': {
    question:
      'Amser gyda brodyr a chwiorydd rwyt ti’n byw ar wahân iddyn nhw: rhy ychydig, yn iawn fel y mae neu ormod?',
    hint: 'Os nad oes gen ti rai, neu os ydych chi i gyd yn byw gyda’ch gilydd, neidia heibio i hwn.',
  },
  'made-to-stand-out': {
    question:
      'Yn y flwyddyn ddiwethaf, oes oedolyn wedi gwneud i ti sefyll allan achos dy fod ti mewn gofal?',
    hint: 'Drwy dy alw di o’r dosbarth i gyfarfod, er enghraifft.',
    labels: oes,
  },
}

const feelings: Record<string, ItemWords> = {
  worries: {
    question: 'Pa mor aml wyt ti’n poeni am sut rwyt ti’n teimlo, neu sut rwyt ti’n ymddwyn?',
    options: frequency,
  },
  'help-with-worries': {
    question: 'Oes rhywun yn dy helpu di gyda’r pryderon hynny?',
    options: help,
  },
  'happy-with-looks': {
    question: 'Pa mor hapus neu anhapus wyt ti gyda’r ffordd rwyt ti’n edrych?',
    ends: happiness,
  },
  'happy-yesterday': {
    question: 'Meddylia’n ôl i ddoe. Oedd hi’n ddiwrnod hapus i ti neu’n un anhapus?',
    ends: { low: 'Mor anhapus ag y gallai fod', high: 'Mor hapus ag y gallai fod' },
  },
}

const wholeLife: Record<string, ItemWords> = {
  'life-satisfaction': {
    question: 'A chymryd popeth gyda’i gilydd, pa mor dda neu ddrwg yw dy fywyd ar hyn o bryd?',
    ends: { low: 'Cynddrwg ag y gallai fod', high: 'Cystal ag y gallai fod' },
  },
  worthwhile: {
    question: 'Y pethau rwyt ti’n treulio dy amser arnyn nhw: pa mor werth eu gwneud maen nhw’n teimlo?',
    ends: { low: 'Ddim yn werth eu gwneud o gwbl', high: 'Yn gwbl werth eu gwneud' },
  },
  hopeful: {
    question: 'Pan fyddi di’n dychmygu dy ddyfodol, faint o obaith sydd gen ti?',
    ends: { low: 'Dim gobaith o gwbl', high: 'Cymaint o obaith ag y gallai fod' },
  },
  'life-getting-better': {
    question: 'O’i gymharu â blwyddyn yn ôl, ydy bywyd yn well, yn waeth neu tua’r un fath?',
    options: change,
  },
}

const whatNext: Record<string, ItemWords> = {
  'would-help-most': {
    question: 'Pa rai o’r rhain fyddai’n gwneud y mwyaf i wella dy fywyd?',
    options: {
      'time-with-family': 'Yr amser sy’n iawn i mi gyda fy nheulu',
      'time-with-friends': 'Mwy o amser gyda ffrindiau',
      'staying-in-one-home': 'Gwybod y ca i aros mewn un cartref',
      'keeping-social-worker': 'Cadw’r un gweithiwr cymdeithasol',
      'more-say': 'Mwy o lais yn yr hyn sy’n digwydd i mi',
      'being-trusted': 'Pobl yn ymddiried mwy yno i',
      'help-with-feelings': 'Help gyda sut rydw i’n teimlo',
      'help-with-school': 'Help gyda’r ysgol, y coleg neu’r gwaith',
      'things-to-do': 'Mwy o bethau i’w gwneud',
      nothing: 'Dim byd, mae pethau’n iawn fel y maen nhw',
    },
  },
  'going-well': {
    question: 'Beth sy’n mynd yn dda i ti?',
    hint: 'Gad enwau a lleoedd allan, os gweli di’n dda.',
  },
  'would-change': {
    question: 'Petait ti wrth y llyw, beth fyddet ti’n ei newid i bobl mewn gofal?',
    hint: 'Gad enwau a lleoedd allan, os gweli di’n dda.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'Faint yw dy oed di?',
    options: { '11-12': '11 neu 12', '13-14': '13 neu 14', '15-17': '15, 16 neu 17' },
  },
  gender: {
    question: 'Wyt ti’n ferch, yn fachgen, neu a fyddet ti’n ei ddweud mewn ffordd arall?',
    options: { girl: 'Merch', boy: 'Bachgen', 'another-way': 'Byddwn i’n ei ddweud mewn ffordd arall' },
  },
  'ethnic-group': {
    question: 'Pa un o’r grwpiau hyn sydd agosaf at dy gefndir di?',
    options: ethnicGroups,
  },
  disability: {
    question: 'Oes gen ti anabledd, neu broblem iechyd sy’n para am amser hir?',
    hint: 'Gall fod yn ymwneud â dy gorff, dy feddwl neu sut rwyt ti’n dysgu.',
    labels: oes,
  },
  placement: {
    question: 'Pa un o’r rhain sy’n disgrifio lle rwyt ti’n byw?',
    options: {
      'foster-family': 'Gyda gofalwyr maeth nad ydw i’n perthyn iddyn nhw',
      'family-or-friends': 'Gyda pherthnasau neu ffrindiau’r teulu sy’n gofalu amdana i',
      'childrens-home': 'Mewn cartref plant',
      'supported-living': 'Mewn fflat, tŷ neu lety â chymorth',
      parents: 'Gyda fy mam neu fy nhad',
      'somewhere-else': 'Rhywle arall',
    },
  },
  'time-in-care': {
    question: 'Tua faint o amser sydd ers i ti ddod i ofal?',
    hint: 'Os oeddet ti mewn gofal o’r blaen, meddylia am y tro hwn.',
    options: {
      'under-1-year': 'Llai na blwyddyn',
      '1-to-2-years': '1 neu 2 flynedd',
      '3-to-5-years': '3 i 5 mlynedd',
      '6-years-or-more': '6 blynedd neu fwy',
    },
  },
  'homes-in-care': {
    question: 'Ers i ti ddod i ofal gyntaf, mewn faint o gartrefi wyt ti wedi byw?',
    options: { '1': '1', '2-or-3': '2 neu 3', '4-to-10': '4 i 10', '11-or-more': '11 neu fwy' },
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
