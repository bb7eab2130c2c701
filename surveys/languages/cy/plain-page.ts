import type { PlainPageWords } from '../../model/plain-page-words.ts'

/** Said to adults: "chi". A child hears "ti": `plain-page-to-children.ts`. */
export const plainPage: PlainPageWords = {
  language: 'cy',
  aboutThisPage: {
    title: 'Am y dudalen hon',
    paragraphs: [
      'Mae’r cwestiynau i gyd ar yr un dudalen hon. Atebwch y rhai rydych chi eisiau, yna pwyswch Anfon ar y diwedd.',
      'Yma mae eich cod a’ch atebion yn mynd gyda’i gilydd: ein gair ni, nid mathemateg fel ar y dudalen arferol, sy’n sicrhau nad oes neb yn eu cysylltu.',
      'Gallwch ofyn am y ffurflen bapur yn lle hynny, neu ddefnyddio porwr sydd â JavaScript. Mae’r un cod yn gweithio.',
    ],
  },
  /* Each in the address of its band: 4 to 7 is the adult's. */
  limits: {
    '4-7':
      'Rydyn ni’n addo peidio â cheisio darganfod pwy roddodd pa ateb, felly all neb anfon help. Chi sy’n gallu helpu. Os ydych chi’n poeni am y plentyn, gwnewch rywbeth heddiw, fel y mae eich rheolau diogelu’n dweud.',
    '8-10':
      'Rydyn ni’n addo peidio â cheisio darganfod pwy wyt ti, felly allwn ni ddim anfon help. Os nad wyt ti’n teimlo’n ddiogel, dweda wrth oedolyn rwyt ti’n ymddiried ynddo. Gelli di ffonio Childline ar 0800 1111.',
    '11-17':
      'Rydyn ni’n addo peidio â cheisio darganfod pwy roddodd pa ateb, felly all neb anfon help. Os nad wyt ti’n ddiogel, dweda wrth oedolyn rwyt ti’n ymddiried ynddo, ffonia Childline ar 0800 1111, neu ffonia 999.',
    '16-25':
      'Rydyn ni’n addo peidio â cheisio darganfod pwy roddodd pa ateb, felly all neb anfon help. Os nad ydych chi’n ddiogel, dywedwch wrth rywun rydych chi’n ymddiried ynddo, neu ffoniwch 999. Os oes angen siarad arnoch chi, mae’r Samariaid ar 116 123.',
  },
  howDoIKnow: {
    title: 'A allai rhywun ddod i wybod beth ddywedais i?',
    paragraphs: [
      'Mae eich cod a’ch atebion yn dod aton ni gyda’i gilydd. Dydyn ni ddim yn eu cadw gyda’i gilydd. Yma, ein gair ni sydd gennych chi am hynny. Ar y dudalen arferol, mathemateg sy’n gwneud yn siŵr.',
      'Mae’r atebion dan glo nes bydd yr arolwg yn cau. Wedyn maen nhw’n cael eu cymysgu.',
      'Dydy’r adroddiad byth yn dangos grŵp o lai na deg o bobl.',
      'Gall eich cwmni ffôn, neu’r rhwydwaith rydych chi’n ei ddefnyddio, weld eich bod wedi agor y wefan hon.',
    ],
  },
  textNotice:
    'Rydyn ni’n addo peidio â cheisio darganfod pwy ysgrifennodd hwn, felly all neb anfon help. Os oes angen help arnoch chi, pwyswch “Cael help”.',
  leaveNote:
    'Mae “Gadael nawr” yn dangos y tywydd, a bydd eich atebion yn cael eu dileu. All hynny ddim clirio’r rhestr o dudalennau mae’r porwr hwn yn ei chadw.',
  takePart: 'Ydych chi eisiau cymryd rhan?',
  routing: {
    onlyIf: 'Dim ond os {condition}',
    said: 'gwnaethoch chi ateb {answers} i {question}',
    didNotSay: 'na wnaethoch chi ateb {answers} i {question}',
    quoted: '“{text}”',
    and: 'a hefyd',
    goOn: 'Os nad yw hynny’n wir, ewch ymlaen i {question}',
    goToEnd: 'Os nad yw hynny’n wir, ewch ymlaen i’r diwedd',
  },
  textLimit: 'Mae lle i {count} o nodau.',
  ifNothingComes: 'Os na ddaw diolch, llwythwch y dudalen eto. Dim ond unwaith y gall eich atebion gyfrif.',
  afterSending:
    'Caewch y dudalen hon ar ôl ei darllen. Tan hynny, gall y porwr hwn ddal i gadw beth anfonoch chi.',
  anotherCode:
    'Mae eich atebion yn dal ar y dudalen hon. Os cewch chi god newydd, teipiwch e yma ac ewch ymlaen.',
  tooMuch: {
    title: 'Roedd hynny’n ormod i’w anfon ar unwaith',
    paragraphs: [
      'Chafodd dim byd ei anfon. Ewch yn ôl yn eich porwr, gwnewch beth ysgrifennoch chi’n fyrrach, ac anfonwch eto.',
    ],
  },
  faults: {
    title: 'Mae angen edrych eto ar rai atebion',
    lead: 'Does dim byd wedi’i anfon eto. Mae eich atebion i gyd yn dal yma.',
    chooseOne: 'Dewiswch un ateb.',
    oneOrOther: 'Rhoesoch chi ateb a hefyd ffordd o beidio ag ateb. Cadwch un o’r ddau.',
    chooseFewer: 'Dewiswch {most} ar y mwyaf.',
    shorten: 'Mae hwn yn rhy hir. Mae lle i {count} o nodau.',
    chooseAgain: 'Wnaeth yr ateb hwn ddim cyrraedd. Dewiswch eto, neu gadewch e allan.',
    sayYesOrNo: 'Dywedwch ie neu na cyn anfon.',
  },
}
