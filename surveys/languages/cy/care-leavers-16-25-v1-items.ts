import type { ItemWords } from '../../model/words.ts'
import { change, ethnicGroups, frequency, happiness, help, say, settled, trust } from './scales.ts'
import { byddwn, gallaf, oes, ydw } from './yes-no-labels.ts'

/* "Chi": an adult, met for the first time. */

const home: Record<string, ItemWords> = {
  'online-at-home': {
    question: 'Lle rydych chi’n byw, allwch chi fynd ar-lein pan fydd angen?',
    hint: 'Ar ffôn, tabled neu gyfrifiadur.',
    labels: gallaf,
  },
  'has-pet': { question: 'Oes anifail anwes yn byw yn yr un cartref â chi?', labels: oes },
  settled: {
    question: 'I ba raddau rydych chi wedi setlo, neu heb setlo, yn y cartref lle rydych chi nawr?',
    options: settled,
  },
  'feels-safe': {
    question: 'Pan fyddwch chi gartref, pa mor aml ydych chi’n teimlo’n ddiogel?',
    options: frequency,
  },
  'feels-safe-nearby': {
    question: 'Yn y strydoedd ger eich cartref, pa mor aml ydych chi’n teimlo’n ddiogel?',
    options: frequency,
  },
  'manages-own-life': {
    question: 'Biliau, siopa, coginio, trwsio pethau: pa mor dda ydych chi’n ymdopi ar eich pen eich hun?',
    options: {
      'very-well': 'Yn dda iawn',
      'fairly-well': 'Yn eithaf da',
      'not-very-well': 'Ddim yn dda iawn',
      'not-at-all': 'Ddim yn dda o gwbl',
    },
  },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'Oes gennych chi ffrind da sy’n gefn i chi?', labels: oes },
  'has-fun': { question: 'Yn eich amser eich hun, pa mor aml ydych chi’n cael hwyl?', options: frequency },
  'trusted-person': {
    question: 'Petai pethau’n mynd o chwith, oes rhywun y byddech chi’n ymddiried ynddo i helpu?',
    labels: oes,
  },
  'someone-listens': {
    question: 'Pan fydd angen siarad arnoch chi, oes rhywun sy’n rhoi amser i wrando?',
    labels: oes,
  },
  'someone-encourages': { question: 'Oes rhywun sy’n eich annog chi ymlaen?', labels: oes },
  'someone-believes': { question: 'Oes rhywun sy’n siŵr y gallwch chi lwyddo?', labels: oes },
  'emotional-support': {
    question: 'At bwy ydych chi’n troi pan fydd pethau’n mynd yn anodd?',
    hint: 'Ticiwch bawb rydych chi’n troi atyn nhw.',
    options: {
      friends: 'Ffrindiau',
      partner: 'Fy mhartner',
      parents: 'Fy mam neu fy nhad',
      'brothers-and-sisters': 'Brodyr a chwiorydd',
      'other-family': 'Teulu arall',
      'former-carers': 'Gofalwyr neu staff a fu’n gofalu amdana i',
      'leaving-care-worker': 'Fy ngweithiwr gadael gofal',
      'work-or-learning': 'Rhywun yn y gwaith, y coleg neu’r brifysgol',
      'health-worker': 'Meddyg, nyrs neu gwnselydd',
      'someone-else': 'Rhywun arall',
      nobody: 'Neb',
    },
  },
  lonely: {
    question: 'Meddyliwch am y mis diwethaf. Pa mor aml oeddech chi’n unig?',
    options: frequency,
  },
}

const money: Record<string, ItemWords> = {
  'has-goals': {
    question: 'Oes rhywbeth rydych chi’n gweithio tuag ato?',
    hint: 'Swydd, cwrs, cartref: unrhyw beth sy’n bwysig i chi.',
    labels: oes,
  },
  money: {
    question: 'Pa mor bell mae eich arian yn mynd?',
    options: {
      'to-spare': 'Mae gen i’r hyn sydd ei angen, a rhywfaint dros ben',
      enough: 'Mae gen i’r hyn sydd ei angen',
      'with-care': 'Mae’n para os bydda i’n ofalus',
      'runs-out': 'Mae’n dod i ben yn aml',
      'goes-without': 'Rydw i’n mynd heb bethau sydd eu hangen',
    },
  },
}

const support: Record<string, ItemWords> = {
  'knows-worker': {
    question: 'Ydych chi’n gwybod pwy yw eich gweithiwr gadael gofal ar hyn o bryd?',
    hint: 'Efallai mai cynghorydd personol yw’r enw i chi. Does dim angen dweud wrthon ni pwy.',
    labels: ydw,
  },
  'trusts-worker': {
    question: 'Meddyliwch am eich gweithiwr gadael gofal. Faint ydych chi’n ymddiried ynddyn nhw?',
    options: trust,
  },
  'reaches-worker': {
    question:
      'Pan fyddwch chi’n ceisio cael gafael ar eich gweithiwr gadael gofal, pa mor aml mae’n gweithio?',
    options: frequency,
  },
  'workers-in-year': {
    question:
      'Meddyliwch yn ôl dros y flwyddyn ddiwethaf: faint o weithwyr gadael gofal gwahanol sydd wedi bod gennych chi?',
  },
  'included-in-decisions': {
    question:
      'Pan fydd cynlluniau’n cael eu gwneud gyda chi, fel eich cynllun llwybr, faint o lais ydych chi’n ei gael?',
    options: say,
  },
  'knows-entitlements': {
    question: 'Faint ydych chi’n ei wybod am yr help y mae gennych hawl iddo ar ôl bod mewn gofal?',
    options: {
      all: 'Rydw i’n gwybod beth alla i ei gael',
      some: 'Rydw i’n gwybod am rywfaint',
      none: 'Ychydig iawn neu ddim byd',
    },
  },
  'knows-advocate': {
    question: 'Petaech chi eisiau eiriolwr, fyddech chi’n gwybod sut i gael un?',
    hint: 'Mae eiriolwr o’ch plaid chi ac yn eich helpu i gael gwrandawiad.',
    labels: byddwn,
  },
  'treated-as-others': {
    question: 'O’ch cymharu ag eraill o’r un oed, ydy pobl yn eich trin yn well, yn waeth neu’r un fath?',
    options: { better: 'Yn well', 'the-same': 'Tua’r un fath', worse: 'Yn waeth' },
  },
}

const story: Record<string, ItemWords> = {
  'care-explained': {
    question: 'Oes rhywun wedi dweud wrthoch chi pam ddaethoch chi i ofal, mewn ffordd sy’n gwneud synnwyr?',
    options: { fully: 'Oes, y cyfan', partly: 'Rhywfaint', 'not-at-all': 'Nac oes' },
  },
  'wants-to-know-more': { question: 'Oes mwy am hynny yr hoffech chi gael gwybod?', labels: oes },
}

const feelings: Record<string, ItemWords> = {
  'felt-at-ease': {
    question: 'Yn ystod yr wythnos ddiwethaf, pa mor aml oeddech chi’n teimlo’n dawel eich meddwl?',
    options: frequency,
  },
  'felt-low': {
    question: 'Yn ystod yr wythnos ddiwethaf, pa mor aml oeddech chi’n teimlo’n isel?',
    options: frequency,
  },
  'felt-glad': {
    question: 'Yn ystod yr wythnos ddiwethaf, pa mor aml oedd gennych chi bethau i wenu amdanyn nhw?',
    options: frequency,
  },
  'felt-tense': {
    question: 'Yn ystod yr wythnos ddiwethaf, pa mor aml oeddech chi’n teimlo tyndra?',
    options: frequency,
  },
  stressed: { question: 'Pa mor aml mae straen yn mynd yn drech na chi?', options: frequency },
  'help-with-stress': {
    question: 'Oes rhywun yn eich helpu gyda’r straen hwnnw?',
    options: help,
  },
  'happy-with-looks': {
    question: 'Y ffordd rydych chi’n edrych: pa mor hapus neu anhapus ydych chi gyda hynny?',
    ends: happiness,
  },
  'happy-yesterday': {
    question: 'Meddyliwch yn ôl i ddoe. Oedd hi’n ddiwrnod hapus i chi neu’n un anhapus?',
    ends: { low: 'Mor anhapus ag y gallai fod', high: 'Mor hapus ag y gallai fod' },
  },
  'anxious-yesterday': {
    question: 'Ddoe eto: ai tawelwch meddwl neu bryder oedd gennych chi?',
    ends: { low: 'Cymaint o dawelwch meddwl ag y gallai fod', high: 'Cymaint o bryder ag y gallai fod' },
  },
}

const wholeLife: Record<string, ItemWords> = {
  'life-satisfaction': {
    question: 'A chymryd popeth gyda’i gilydd, pa mor dda neu ddrwg yw eich bywyd ar hyn o bryd?',
    ends: { low: 'Cynddrwg ag y gallai fod', high: 'Cystal ag y gallai fod' },
  },
  worthwhile: {
    question: 'Y pethau rydych chi’n treulio eich amser arnyn nhw: pa mor werth eu gwneud maen nhw’n teimlo?',
    ends: { low: 'Ddim yn werth eu gwneud o gwbl', high: 'Yn gwbl werth eu gwneud' },
  },
  hopeful: {
    question: 'Pan fyddwch chi’n dychmygu eich dyfodol, faint o obaith sydd gennych chi?',
    ends: { low: 'Dim gobaith o gwbl', high: 'Cymaint o obaith ag y gallai fod' },
  },
  'life-getting-better': {
    question: 'O’i gymharu â blwyddyn yn ôl, ydy bywyd yn well, yn waeth neu tua’r un fath?',
    options: change,
  },
}

const whatNext: Record<string, ItemWords> = {
  'would-help-most': {
    question: 'Pa dri o’r rhain fyddai’n gwneud y mwyaf i wella eich bywyd?',
    options: {
      'settled-home': 'Cartref y galla i fod yn siŵr o gael aros ynddo',
      money: 'Mwy o arian, neu help gydag arian',
      'work-or-learning': 'Help gyda gwaith neu ddysgu',
      'help-with-feelings': 'Help gyda sut rydw i’n teimlo',
      people: 'Mwy o bobl sy’n gefn i mi',
      'time-with-family': 'Yr amser sy’n iawn i mi gyda fy nheulu',
      'keeping-worker': 'Cadw’r un gweithiwr gadael gofal',
      'more-say': 'Mwy o lais yn yr hyn sy’n digwydd i mi',
      'life-skills': 'Help i redeg fy nghartref fy hun',
      nothing: 'Dim byd, mae pethau’n iawn fel y maen nhw',
    },
  },
  'going-well': {
    question: 'Beth sy’n mynd yn dda i chi?',
    hint: 'Gadewch enwau a lleoedd allan, os gwelwch yn dda.',
  },
  'would-change': {
    question: 'Petaech chi wrth y llyw, beth fyddech chi’n ei newid i bobl sy’n gadael gofal?',
    hint: 'Gadewch enwau a lleoedd allan, os gwelwch yn dda.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'Faint yw eich oed?',
    options: { '16-17': '16 neu 17', '18-20': '18, 19 neu 20', '21-25': '21 i 25' },
  },
  gender: {
    question: 'Ydych chi’n fenyw, yn ddyn, neu a fyddech chi’n ei ddweud mewn ffordd arall?',
    options: { woman: 'Menyw', man: 'Dyn', 'another-way': 'Byddwn i’n ei ddweud mewn ffordd arall' },
  },
  'ethnic-group': {
    question: 'Pa un o’r grwpiau hyn sydd agosaf at eich cefndir?',
    options: ethnicGroups,
  },
  disability: {
    question: 'Oes gennych chi anabledd, neu broblem iechyd sy’n para am amser hir?',
    hint: 'Gall fod yn ymwneud â’ch corff, eich meddwl neu sut rydych chi’n dysgu.',
    labels: oes,
  },
  'home-type': {
    question: 'Pa fath o gartref sydd gennych chi ar hyn o bryd?',
    options: {
      'own-tenancy': 'Lle rydw i’n ei rentu',
      'supported-living': 'Fflat, tŷ neu lety â chymorth',
      'former-carers': 'Gyda’r gofalwyr maeth oedd gen i o’r blaen',
      'family-or-friends': 'Gyda fy nheulu, partner neu ffrindiau',
      'student-or-work-housing': 'Ystafell sy’n dod gyda fy nghwrs neu fy swydd',
      'stop-gap': 'Hostel, soffa neu le dros dro arall',
      'somewhere-else': 'Rhywle arall',
    },
  },
  'lives-with': {
    question: 'Gyda phwy rydych chi’n rhannu’r cartref hwnnw?',
    hint: 'Ticiwch bob un sy’n wir.',
    options: {
      nobody: 'Neb, rydw i’n byw ar fy mhen fy hun',
      partner: 'Fy mhartner',
      'own-child': 'Fy mhlentyn neu fy mhlant',
      family: 'Teulu arall',
      carers: 'Gofalwyr neu staff',
      others: 'Ffrindiau neu bobl eraill',
    },
  },
  parent: {
    question: 'Ydych chi’n rhiant?',
    hint: 'Dywedwch “Ydw” hefyd os oes babi ar y ffordd.',
    labels: ydw,
  },
  'main-activity': {
    question: 'Beth sy’n llenwi’r rhan fwyaf o’ch wythnos?',
    options: {
      work: 'Gwaith',
      learning: 'Dysgu neu hyfforddiant',
      'work-and-learning': 'Gwaith a dysgu, tua’r un faint o’r ddau',
      caring: 'Gofalu am blentyn neu rywun arall',
      looking: 'Chwilio am waith neu gwrs',
      unable: 'Dydw i ddim yn ddigon da fy iechyd i weithio na dysgu',
      'something-else': 'Rhywbeth arall',
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
