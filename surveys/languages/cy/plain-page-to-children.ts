import type { PlainPageWords } from '../../model/plain-page-words.ts'
import { plainPage as toAdults } from './plain-page.ts'

/** The page without JavaScript as said to a child: "ti". */
export const plainPageToChildren: PlainPageWords = {
  ...toAdults,
  aboutThisPage: {
    title: toAdults.aboutThisPage.title,
    paragraphs: [
      'Mae’r cwestiynau i gyd ar yr un dudalen hon. Ateba’r rhai rwyt ti eisiau, yna pwysa Anfon ar y diwedd.',
      'Yma mae dy god a dy atebion yn mynd gyda’i gilydd: ein gair ni, nid mathemateg fel ar y dudalen arferol, sy’n sicrhau nad oes neb yn eu cysylltu.',
      'Gelli di ofyn am y ffurflen bapur yn lle hynny, neu ddefnyddio porwr sydd â JavaScript. Mae’r un cod yn gweithio.',
    ],
  },
  howDoIKnow: {
    title: toAdults.howDoIKnow.title,
    paragraphs: [
      'Mae dy god a dy atebion yn dod aton ni gyda’i gilydd. Dydyn ni ddim yn eu cadw gyda’i gilydd. Yma, ein gair ni sydd gen ti am hynny. Ar y dudalen arferol, mathemateg sy’n gwneud yn siŵr.',
      'Mae’r atebion dan glo nes bydd yr arolwg yn cau. Wedyn maen nhw’n cael eu cymysgu.',
      'Dydy’r adroddiad byth yn dangos grŵp o lai na deg o bobl.',
      'Gall dy gwmni ffôn, neu’r rhwydwaith rwyt ti’n ei ddefnyddio, weld dy fod wedi agor y wefan hon.',
    ],
  },
  textNotice:
    'Rydyn ni’n addo peidio â cheisio darganfod pwy ysgrifennodd hwn, felly all neb anfon help. Os oes angen help arnat ti, pwysa “Cael help”.',
  leaveNote:
    'Mae “Gadael nawr” yn dangos y tywydd, a bydd dy atebion yn cael eu dileu. All hynny ddim clirio’r rhestr o dudalennau mae’r porwr hwn yn ei chadw.',
  takePart: 'Wyt ti eisiau cymryd rhan?',
  routing: {
    ...toAdults.routing,
    said: 'gwnest ti ateb {answers} i {question}',
    didNotSay: 'na wnest ti ateb {answers} i {question}',
    goOn: 'Os nad yw hynny’n wir, cer ymlaen i {question}',
    goToEnd: 'Os nad yw hynny’n wir, cer ymlaen i’r diwedd',
  },
  ifNothingComes: 'Os na ddaw diolch, llwytha’r dudalen eto. Dim ond unwaith y gall dy atebion gyfrif.',
  afterSending:
    'Caea’r dudalen hon ar ôl ei darllen. Tan hynny, gall y porwr hwn ddal i gadw beth anfonaist ti.',
  anotherCode: 'Mae dy atebion yn dal ar y dudalen hon. Os cei di god newydd, teipia fe yma a cher ymlaen.',
  tooMuch: {
    title: toAdults.tooMuch.title,
    paragraphs: [
      'Chafodd dim byd ei anfon. Cer yn ôl yn dy borwr, gwna beth ysgrifennaist ti’n fyrrach, ac anfona eto.',
    ],
  },
  faults: {
    ...toAdults.faults,
    lead: 'Does dim byd wedi’i anfon eto. Mae dy atebion i gyd yn dal yma.',
    chooseOne: 'Dewisa un ateb.',
    oneOrOther: 'Rhoddaist ti ateb a hefyd ffordd o beidio ag ateb. Cadwa un o’r ddau.',
    chooseFewer: 'Dewisa {most} ar y mwyaf.',
    chooseAgain: 'Wnaeth yr ateb hwn ddim cyrraedd. Dewisa eto, neu gad e allan.',
    sayYesOrNo: 'Dweda ie neu na cyn anfon.',
  },
}
