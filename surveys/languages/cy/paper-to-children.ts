import type { PaperWords } from '../../model/paper-words.ts'
import { paper as toAdults } from './paper.ts'

/** The form as said to a child: "ti". What is for the adult beside the child keeps "chi". */
export const paperToChildren: PaperWords = {
  ...toAdults,
  howTo: {
    title: toAdults.howTo.title,
    paragraphs: [
      'Defnyddia feiro neu bensil. Ticia’r blwch wrth ymyl dy ateb.',
      'Fe gei di adael unrhyw gwestiwn allan. Fe gei di stopio pryd bynnag rwyt ti eisiau.',
    ],
  },
  changedYourMind: 'Wedi ticio’r blwch anghywir? Llenwa’r blwch hwnnw i gyd a thicia un arall.',
  tickOne: 'Ticia un blwch',
  tickUpTo: 'Ticia hyd at {most} blwch',
  tickAny: 'Ticia bob un sy’n wir i ti',
  onlyIf: 'Dim ond os {condition}. Os na, cer ymlaen i gwestiwn {number}.',
  onlyIfToTheEnd: 'Dim ond os {condition}. Os na, cer ymlaen i’r diwedd.',
  ticked: 'gwnest ti dicio {labels} yng nghwestiwn {number}',
  notTicked: 'na wnest ti dicio {labels} yng nghwestiwn {number}',
  writingNotice:
    'Rydyn ni’n addo peidio â cheisio darganfod pwy ysgrifennodd hwn, felly all neb anfon help. Os oes angen help arnat ti, edrycha ar y dudalen olaf. Paid ag ysgrifennu enwau.',
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
    whoToAsk:
      'Oes rhywbeth rwyt ti eisiau ei ofyn yn gyntaf? Gofynna i’r person a soniodd wrthot ti am yr arolwg.',
    onlyYes: 'Dim ond os wyt ti’n ticio “{agree}” rydyn ni’n defnyddio dy atebion.',
  },
  helper: {
    ...toAdults.helper,
    toSay: ['Ti sy’n dewis beth i’w ateb, ac a wyt ti’n ateb.', 'Fe gei di adael unrhyw beth allan.'],
  },
  yourAnswer: 'Ti sy’n dewis. Ticia flwch.',
  ending: [
    'Mae dy atebion yn cyfrif ar ôl i’r ffurflen hon gael ei phostio ac i rywun ei theipio i mewn.',
    'Pan ddaw’r arolwg i ben, maen nhw’n cael eu cymysgu â rhai pawb arall. Wedyn mae dy gyngor yn cael adroddiad. Gofynna beth mae’n ei ddweud a beth fydd yn newid.',
    'Oes rhywbeth ar dy feddwl nawr? Siarada â rhywun rwyt ti’n ymddiried ynddo.',
  ],
  returning: {
    title: 'Ar ôl i ti orffen',
    paragraphs: [
      'Os wyt ti eisiau i dy atebion gyfrif, gwna’n siŵr dy fod wedi ticio “{agree}”.',
      'Rho’r ffurflen yn yr amlen a chau’r amlen dy hun.',
      'Mae’r amlen yn mynd at dîm yr arolwg. Nid yw’n mynd at dy gyngor, dy ofalwyr na dy weithiwr cymdeithasol.',
      'Os nad oes amlen, gofynna am un arall. Paid â rhoi ffurflen agored i neb.',
    ],
  },
  exchange: {
    ...toAdults.exchange,
    paragraphs: [
      'Fe gei di’r ffurflen yma a’i hargraffu. Does dim angen cyfrif.',
      'Mae cael y ffurflen yn defnyddio dy god. Wedyn dydy’r cod ddim yn gweithio ar sgrin.',
      'Ar sgrin, mae mathemateg yn gwneud yn siŵr na all neb ddod i wybod beth ddywedaist ti. Ar bapur, mae gen ti ein gair ni.',
    ],
    found: 'Mae dy god di ar gyfer “{title}” gan {localAuthority}.',
    ifNothingComes: 'Os na ddaw ffurflen, pwysa’r botwm eto. Fe gei di’r un ffurflen.',
  },
}
