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
}
