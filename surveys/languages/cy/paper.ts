import type { PaperWords } from '../../model/paper-words.ts'

export const paper: PaperWords = {
  howTo: {
    title: 'Sut i lenwi hwn',
    paragraphs: [
      'Defnyddiwch feiro neu bensil. Ticiwch y blwch wrth ymyl eich ateb.',
      'Cewch adael unrhyw gwestiwn allan. Cewch stopio pryd bynnag rydych chi eisiau.',
    ],
  },
  changedYourMind: 'Wedi ticio’r blwch anghywir? Llenwch y blwch hwnnw i gyd a thiciwch un arall.',
  tickOne: 'Ticiwch un blwch',
  tickUpTo: 'Ticiwch hyd at {most} blwch',
  tickAny: 'Ticiwch bob un sy’n wir i chi',
  question: 'Cwestiwn {number}',
  onlyIf: 'Dim ond os {condition}. Os na, ewch ymlaen i gwestiwn {number}.',
  onlyIfToTheEnd: 'Dim ond os {condition}. Os na, ewch ymlaen i’r diwedd.',
  ticked: 'gwnaethoch chi dicio {labels} yng nghwestiwn {number}',
  notTicked: 'na wnaethoch chi dicio {labels} yng nghwestiwn {number}',
  both: '{one} ac {other}',
  either: '{one} neu {other}',
  quoted: '“{label}”',
  writingNotice:
    'Rydyn ni’n addo peidio â cheisio darganfod pwy ysgrifennodd hwn, felly all neb anfon help. Os oes angen help arnoch chi, edrychwch ar y dudalen olaf. Peidiwch ag ysgrifennu enwau.',
  assent: {
    whatYouDo:
      'Rydych chi’n ticio blychau gyda beiro neu bensil. Cewch ei wneud ar eich pen eich hun neu gyda rhywun sy’n helpu.',
    stopOrSkip:
      'Cewch adael unrhyw gwestiwn allan. Cewch stopio pryd bynnag rydych chi eisiau. Does dim yn mynd nes i chi ei bostio.',
    noNames: 'Dydyn ni ddim yn gofyn am eich enw. Peidiwch ag ysgrifennu enwau na lleoedd.',
    cannotTakeBack:
      'Ar ôl postio’r ffurflen, ni allwch chi ei chymryd yn ôl. Fyddwn ni ddim yn gwybod pa un yw eich un chi.',
    howItIsKept:
      'Mae rhif ar bob ffurflen, fel na all neb ateb ddwywaith. Nid yw eich enw ar unrhyw restr gyda’r rhif. Mae rhywun yn teipio eich atebion ac yn eu cloi. Pan ddaw’r arolwg i ben, mae’r rhif yn cael ei dynnu i ffwrdd. Ar bapur, ein gair ni sydd gennych chi am hyn. Ar sgrin, mathemateg sy’n gwneud yn siŵr.',
    whoToAsk:
      'Ydych chi eisiau gofyn rhywbeth yn gyntaf? Gofynnwch i’r person a soniodd wrthych chi am yr arolwg.',
    onlyYes: 'Dim ond os ydych chi’n ticio “{agree}” rydyn ni’n defnyddio eich atebion.',
  },
  helper: {
    title: 'Os ydych chi’n helpu',
    lines: [
      'Peidiwch â helpu os mai chi yw eu gweithiwr cymdeithasol neu os ydych chi’n byw gyda nhw. Mae rhai cwestiynau amdanoch chi.',
      'Gellir gadael unrhyw gwestiwn allan. Mae stopio’n iawn hefyd.',
      'Os byddan nhw’n dweud rhywbeth sy’n eich poeni, gwrandewch, yna dilynwch eich rheolau diogelu eich hun heddiw. Dydyn ni ddim yn gwybod pwy ddywedodd hynny.',
    ],
    toDo: [
      'Dewch o hyd i le tawel lle na all neb wrando.',
      'Darllenwch bob cwestiwn yn union fel y mae, os ydyn nhw eisiau hynny.',
      'Edrychwch i ffwrdd tra byddan nhw’n ticio blwch.',
      'Gadewch iddyn nhw gau’r amlen.',
    ],
    toSay: ['Chi sy’n dewis beth i’w ateb, ac a ydych chi’n ateb.', 'Cewch adael unrhyw beth allan.'],
    notToDo: [
      'Peidiwch â thicio “{agree}” os nad ydyn nhw eisiau hynny. Heb y tic hwnnw, does dim un o’r atebion yn cael ei ddefnyddio.',
      'Peidiwch ag awgrymu ateb na gofyn am resymau.',
      'Peidiwch ag ysgrifennu enwau na lleoedd.',
      'Peidiwch â chopïo na chadw unrhyw ran o’r ffurflen.',
    ],
  },
  yourAnswer: 'Chi sy’n dewis. Ticiwch flwch.',
  childsPart: 'Nawr rhowch y ffurflen i’r plentyn',
  ending: [
    'Mae eich atebion yn cyfrif ar ôl i’r ffurflen hon gael ei phostio ac i rywun ei theipio i mewn.',
    'Pan ddaw’r arolwg i ben, maen nhw’n cael eu cymysgu â rhai pawb arall. Wedyn mae eich cyngor yn cael adroddiad. Gofynnwch beth mae’n ei ddweud a beth fydd yn newid.',
    'Oes rhywbeth ar eich meddwl nawr? Siaradwch â rhywun rydych chi’n ymddiried ynddo.',
  ],
  returning: {
    title: 'Ar ôl i chi orffen',
    paragraphs: [
      'Os ydych chi eisiau i’ch atebion gyfrif, gwnewch yn siŵr eich bod wedi ticio “{agree}”.',
      'Rhowch y ffurflen yn yr amlen a chaewch yr amlen eich hun.',
      'Mae’r amlen yn mynd at dîm yr arolwg. Nid yw’n mynd at eich cyngor, eich gofalwyr na’ch gweithiwr cymdeithasol.',
      'Os nad oes amlen, gofynnwch am un arall. Peidiwch â rhoi ffurflen agored i neb.',
    ],
  },
  page: 'Tudalen {page} o {pages}',
  sheet: 'Rhif y ffurflen {serial}',
  master: 'I edrych arni yn unig. Dim ond ffurflen â rhif sy’n cyfrif.',
  exchange: {
    title: 'Ateb ar bapur',
    paragraphs: [
      'Cewch y ffurflen yma a’i hargraffu. Does dim angen cyfrif.',
      'Mae cael y ffurflen yn defnyddio eich cod. Wedyn dydy’r cod ddim yn gweithio ar sgrin.',
      'Ar sgrin, mae mathemateg yn gwneud yn siŵr na all neb ddod i wybod beth ddywedoch chi. Ar bapur, mae gennych chi ein gair ni.',
    ],
    found: 'Mae eich cod ar gyfer “{title}” gan {localAuthority}.',
    size: 'Pa mor fawr ddylai fod?',
    sizes: {
      standard: 'Arferol',
      'large-print': 'Print bras',
      'extra-large-print': 'Print bras iawn, ar bapur mawr (A3)',
      'easy-read': 'Hawdd ei ddarllen, gyda geiriau anodd wedi’u hesbonio',
    },
    get: 'Defnyddio fy nghod a chael y ffurflen',
    ifNothingComes: 'Os na ddaw ffurflen, pwyswch y botwm eto. Fe gewch chi’r un ffurflen.',
    onScreen: 'Ateb ar sgrin',
  },
  cards: {
    title: 'Cardiau lluniau',
    paragraphs: [
      'Mae’r cardiau hyn ar gyfer plentyn sy’n ateb drwy bwyntio. Mae tudalen i bob cwestiwn. Torrwch yr atebion allan ar hyd y llinellau.',
      'Darllenwch y cwestiwn yn uchel. Rhowch yr atebion i lawr yn nhrefn y dudalen, i gyd o fewn cyrraedd.',
      'Arhoswch tra bydd y plentyn yn pwyntio. Peidiwch â phwyntio, nodio na gofyn am resymau.',
      'Yna ticiwch yr un blwch ar y ffurflen, neu pwyswch yr un ateb ar y sgrin. Mae’r cerdyn olaf yn hepgor y cwestiwn.',
    ],
    cut: 'Torrwch ar hyd y llinellau',
  },
}
