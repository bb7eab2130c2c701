import type { ScreenWords } from '../../model/screen-words.ts'
import { screen as toAdults } from './screen.ts'
import { screenProblemsToChildren } from './screen-problems-to-children.ts'

/** The screens said to a child: "ti". What is for the adult beside the child keeps "chi". */
export const screenToChildren: ScreenWords = {
  ...toAdults,
  common: {
    ...toAdults.common,
    leaveNowHint: 'Mae hyn yn cau’r dudalen ac yn dangos y tywydd. Bydd dy atebion yn cael eu dileu.',
  },
  start: {
    ...toAdults.start,
    title: 'Dweda wrthon ni sut beth yw bywyd i ti',
    lead: 'Mae hwn i bobl mewn gofal. Dydyn ni ddim yn gofyn dy enw.',
    codeLabel: 'Dy god',
    found: 'Mae dy god di ar gyfer {localAuthority}.',
    noCode: {
      title: 'Dim cod?',
      paragraphs: [
        'Gofynna am un gan y person a soniodd wrthot ti am yr arolwg. Mae cod yn gweithio unwaith, a dydy’r cod ddim yn cael ei gadw gyda dy atebion.',
      ],
    },
  },
  helper: {
    ...toAdults.helper,
    title: 'Oes rhywun yn dy helpu di?',
    notThese:
      'Nid dy weithiwr cymdeithasol na rhywun rwyt ti’n byw gyda nhw ddylai fod yn helpu, achos mae rhai o’r cwestiynau amdanyn nhw.',
  },
  assent: {
    ...toAdults.assent,
    howDoIKnow: {
      title: 'Sut ydw i’n gwybod na all neb ddod i wybod?',
      paragraphs: [
        'Mae dy god yn dangos y cei di ateb, unwaith. Dydy’r cod byth yn cael ei gadw gyda dy atebion.',
        'Mae’r atebion dan glo nes bydd yr arolwg yn cau. Wedyn maen nhw’n cael eu cymysgu, fel na all neb eu cysylltu ag amser nac â pherson.',
        'Dydy’r adroddiad byth yn dangos grŵp o lai na deg o bobl.',
        'Gall dy gwmni ffôn, neu’r rhwydwaith rwyt ti’n ei ddefnyddio, weld dy fod wedi agor y wefan hon, ond nid dy atebion.',
      ],
    },
    sameMark:
      'Mae’r llythrennau a’r rhifau hyn ar dy gerdyn hefyd: {mark}. Maen nhw’r un fath i bawb, felly allan nhw ddim pwyntio atat ti. Os yw dy rai di’n wahanol, paid ag anfon dim, a gofyn am gerdyn newydd.',
    declined: {
      title: 'Mae hynny’n iawn',
      paragraphs: [
        'Chafodd dim byd ei anfon, a fydd neb yn cael gwybod. Os byddi di’n newid dy feddwl, bydd yr un cod yn gweithio nes bydd yr arolwg yn cau.',
      ],
    },
  },
  question: {
    ...toAdults.question,
    chooseUpTo: 'Dewisa hyd at {most}',
    chosenEnough: 'Alli di ddim dewis mwy na hynny. Tynna’r tic oddi ar un i ddewis un arall.',
    textNotice:
      'All neb ddod i wybod pwy ysgrifennodd hwn, felly all neb anfon help. Os oes angen help arnat ti, pwysa “Cael help”.',
  },
  rest: {
    ...toAdults.rest,
    title: 'Rwyt ti hanner ffordd',
    paragraphs: [
      'Cymer saib os wyt ti eisiau. Bydd dy atebion yn aros ar y dudalen hon tra bydd hi ar agor.',
    ],
  },
  pause: {
    ...toAdults.pause,
    paragraphs: [
      'Cymer faint fynni di o amser. Bydd dy atebion yn aros ar y dudalen hon tra bydd hi ar agor, o’r golwg.',
    ],
  },
  review: {
    ...toAdults.review,
    title: 'Edrycha dros dy atebion',
    lead: 'Gelli di newid unrhyw un ohonyn nhw, neu eu gadael fel y maen nhw.',
    beforeSending:
      'Ar ôl pwyso Anfon, alli di ddim tynnu’r atebion yn ôl, achos fyddwn ni ddim yn gwybod pa rai yw dy rai di.',
  },
  sending: {
    ...toAdults.sending,
    title: 'Yn anfon dy atebion',
    wait: 'Cadwa’r dudalen hon ar agor am eiliad.',
    failed: {
      title: 'Dydy dy atebion ddim wedi mynd eto',
      paragraphs: [
        'Maen nhw’n dal yma ar y dudalen hon. Cadwa hi ar agor, gwna’n siŵr dy fod ti ar-lein a rho gynnig arall arni. Dim ond unwaith y byddan nhw’n cyfrif, sawl gwaith bynnag y byddi di’n trio.',
      ],
    },
    unsure: {
      title: 'Dydyn ni ddim yn gwybod eto a yw dy atebion wedi cyrraedd',
      paragraphs: [
        'Maen nhw ar eu ffordd, a does dim modd eu newid mwyach. Maen nhw’n dal yma ar y dudalen hon. Cadwa hi ar agor, gwna’n siŵr dy fod ti ar-lein a rho gynnig arall arni. Dim ond unwaith y byddan nhw’n cyfrif, sawl gwaith bynnag y byddi di’n trio.',
      ],
    },
    codeCannotSend: {
      title: 'All’r atebion hyn ddim mynd gyda’r cod hwn',
      paragraphs: [
        'Chafodd dim byd ei anfon. Efallai bod y cod wedi cael ei ddefnyddio o’r blaen, neu fod ei amser ar ben.',
        'Os wyt ti’n dal eisiau ateb, gofynna am god newydd i’r un a roddodd y cod i ti.',
      ],
    },
    closed: {
      title: 'Mae’r arolwg hwn wedi cau',
      paragraphs: [
        'Os gwnest ti bwyso Anfon o’r blaen a cholli’r cysylltiad, efallai bod dy atebion wedi cyrraedd mewn pryd. Allwn ni ddim dweud, am nad ydyn ni’n gwybod pa atebion yw dy rai di.',
        'Does dim modd anfon dim byd arall. Gelli di gau’r dudalen hon.',
      ],
    },
  },
  thankYou: {
    ...toAdults.thankYou,
    nothingLeft: 'Does dim o dy atebion ar ôl ar y ddyfais hon. Gelli di gau’r dudalen hon.',
    whoToTalkTo: 'Os hoffet ti siarad â rhywun',
  },
  help: {
    ...toAdults.help,
    emergency: 'Os wyt ti neu rywun arall mewn perygl nawr, ffonia 999.',
    someoneYouTrust:
      'Gelli di hefyd siarad ag oedolyn rwyt ti’n ymddiried ynddo: rhywun yn yr ysgol, eiriolwr, dy swyddog adolygu.',
    backToQuestion: 'Yn ôl i ble roeddet ti',
  },
  problems: screenProblemsToChildren,
}
