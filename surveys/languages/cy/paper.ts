import type { PaperWords } from '../../model/paper-words.ts'

export const paper: PaperWords = {
  howTo: {
    title: 'Sut i lenwi hwn',
    paragraphs: [
      'Defnyddia feiro neu bensil. Ticia’r blwch wrth ymyl dy ateb.',
      'Fe gei di adael unrhyw gwestiwn allan. Fe gei di stopio pryd bynnag rwyt ti eisiau.',
    ],
  },
  changedYourMind: 'Wedi ticio’r blwch anghywir? Llenwa’r blwch hwnnw i gyd a thicia un arall.',
  tickOne: 'Ticia un blwch',
  tickUpTo: 'Ticia hyd at {most} blwch',
  tickAny: 'Ticia bob un sy’n wir i ti',
  question: 'Cwestiwn {number}',
  onlyIf: 'Dim ond os {condition}. Os na, cer ymlaen i gwestiwn {number}.',
  onlyIfToTheEnd: 'Dim ond os {condition}. Os na, cer ymlaen i’r diwedd.',
  ticked: 'gwnest ti dicio {labels} yng nghwestiwn {number}',
  notTicked: 'na wnest ti dicio {labels} yng nghwestiwn {number}',
  both: '{one} ac {other}',
  either: '{one} neu {other}',
  quoted: '“{label}”',
  writingNotice:
    'Ni all neb ddarganfod pwy ysgrifennodd hyn, felly ni all neb anfon help. Os oes angen help arnat ti, edrycha ar y dudalen olaf. Paid ag ysgrifennu enwau.',
  assent: {
    whatYouDo:
      'Rwyt ti’n ticio blychau gyda beiro neu bensil. Fe gei di ei wneud ar dy ben dy hun neu gyda rhywun sy’n helpu.',
    stopOrSkip:
      'Fe gei di adael unrhyw gwestiwn allan. Fe gei di stopio pryd bynnag rwyt ti eisiau. Does dim yn mynd nes i ti ei bostio.',
    noNames: 'Dydyn ni ddim yn gofyn am dy enw. Paid ag ysgrifennu enwau na lleoedd.',
    cannotTakeBack:
      'Ar ôl postio’r ffurflen, ni elli di ei chymryd yn ôl. Fyddwn ni ddim yn gwybod pa un yw d’un di.',
    howItIsKept:
      'Mae rhif ar bob ffurflen, fel na all neb ateb ddwywaith. Nid yw dy enw ar unrhyw restr gyda’r rhif. Mae rhywun yn teipio dy atebion ac yn eu cloi. Pan ddaw’r arolwg i ben, mae’r rhif yn cael ei dynnu i ffwrdd. Ar bapur, ein gair ni sydd gen ti am hyn. Ar sgrin, mathemateg sy’n gwneud yn siŵr.',
  },
  helper: {
    title: 'Os ydych chi’n helpu',
    lines: [
      'Peidiwch â helpu os mai chi yw eu gweithiwr cymdeithasol neu os ydych chi’n byw gyda nhw. Mae rhai cwestiynau amdanoch chi.',
      'Gellir gadael unrhyw gwestiwn allan. Mae stopio’n iawn hefyd.',
      'Os byddan nhw’n dweud rhywbeth sy’n eich poeni, gwrandewch, yna dilynwch eich rheolau diogelu eich hun heddiw. Ni allwn ni weld pwy ddywedodd beth.',
    ],
    toDo: [
      'Dewch o hyd i le tawel lle na all neb wrando.',
      'Darllenwch bob cwestiwn yn union fel y mae, os ydyn nhw eisiau hynny.',
      'Edrychwch i ffwrdd tra byddan nhw’n ticio blwch.',
      'Gadewch iddyn nhw gau’r amlen.',
    ],
    toSay: ['Ti sy’n dewis beth i’w ateb, ac a wyt ti’n ateb.', 'Fe gei di adael unrhyw beth allan.'],
    notToDo: [
      'Peidiwch ag awgrymu ateb na gofyn am resymau.',
      'Peidiwch ag ysgrifennu enwau na lleoedd.',
      'Peidiwch â chopïo na chadw unrhyw ran o’r ffurflen.',
    ],
  },
  yourAnswer: 'Ti sy’n dewis. Ticia flwch.',
  childsPart: 'Nawr rhowch y ffurflen i’r plentyn',
  returning: {
    title: 'Ar ôl i ti orffen',
    paragraphs: [
      'Rho’r ffurflen yn yr amlen a chau’r amlen dy hun.',
      'Mae’r amlen yn mynd at dîm yr arolwg. Nid yw’n mynd at dy gyngor, dy ofalwyr na dy weithiwr cymdeithasol.',
      'Os nad oes amlen, gofynna am un arall. Paid â rhoi ffurflen agored i neb.',
    ],
  },
  page: 'Tudalen {page} o {pages}',
  sheet: 'Rhif y ffurflen {serial}',
  master: 'I edrych arni yn unig. Dim ond ffurflen â rhif sy’n cyfrif.',
  exchange: {
    title: 'Ateb ar bapur',
    paragraphs: [
      'Fe gei di’r ffurflen yma a’i hargraffu. Does dim angen cyfrif.',
      'Mae cael y ffurflen yn defnyddio dy god. Wedyn dydy’r cod ddim yn gweithio ar sgrin.',
      'Ar sgrin, mae mathemateg yn gwneud yn siŵr na all neb ddod i wybod beth ddywedaist ti. Ar bapur, mae gen ti ein gair ni.',
    ],
    found: 'Mae dy god di ar gyfer “{title}” gan {localAuthority}.',
    size: 'Pa mor fawr ddylai fod?',
    sizes: {
      standard: 'Arferol',
      'large-print': 'Print bras',
      'extra-large-print': 'Print bras iawn, ar bapur mawr (A3)',
      'easy-read': 'Hawdd ei ddarllen, gyda geiriau anodd wedi’u hesbonio',
    },
    get: 'Defnyddio fy nghod a chael y ffurflen',
    ifNothingComes: 'Os na ddaw ffurflen, pwysa’r botwm eto. Fe gei di’r un ffurflen.',
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
