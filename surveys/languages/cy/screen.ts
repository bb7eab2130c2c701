import type { ScreenWords } from '../../model/screen-words.ts'
import { screenProblems } from './screen-problems.ts'

/**
 * Said to adults and to whoever comes before the code has said who: "chi", which is polite to one and right for
 * several. A child hears "ti" from the code on: `screen-to-children.ts`; at 4 to 7 two share the screen: `screen-for-two.ts`.
 */
export const screen: ScreenWords = {
  language: 'cy',
  productName: 'Heard',
  pageTitle: 'Heard',
  skipToContent: 'Neidio i’r brif ran',
  common: {
    next: 'Nesaf',
    back: 'Yn ôl',
    skip: 'Neidio heibio',
    help: 'Cael help',
    leaveNow: 'Gadael nawr',
    leaveNowHint: 'Mae hyn yn cau’r dudalen ac yn dangos y tywydd. Bydd eich atebion yn cael eu dileu.',
    leaveNowShift: 'Mae pwyso Shift dair gwaith yn gwneud yr un peth.',
    saveForLater: 'Cadw at rywbryd eto',
    loading: 'Un eiliad',
    privacy: 'Preifatrwydd',
    tryAgain: 'Ceisio eto',
    or: 'neu',
    syntheticNotice: 'Arddangosiad gyda data synthetig: cyngor dychmygol yw hwn.',
    draftNotice: 'Does neb sy’n siarad Cymraeg wedi gwirio’r cyfieithiad hwn eto.',
    readAloud: 'Darllen yn uchel',
    stopReading: 'Stopio darllen',
    stop: 'Stopio',
    takeBreak: 'Cymryd saib',
  },
  start: {
    title: 'Dywedwch wrthon ni sut beth yw bywyd i chi',
    lead: 'Mae hwn i bobl mewn gofal. Dydyn ni ddim yn gofyn eich enw.',
    codeLabel: 'Eich cod',
    codeHint:
      'Mae 12 o lythrennau a rhifau ynddo, fel hyn: ABCD-EFGH-JKMN. Mae llythrennau mawr neu fach yn gweithio.',
    go: 'Ymlaen',
    found: 'Mae eich cod ar gyfer {localAuthority}.',
    noCode: {
      title: 'Dim cod?',
      paragraphs: [
        'Gofynnwch am un gan y person a soniodd wrthoch chi am yr arolwg. Mae cod yn gweithio unwaith, a dydy’r cod ddim yn cael ei gadw gyda’ch atebion.',
      ],
    },
    savedAnswers: 'Parhau gydag atebion wedi’u cadw',
    onPaper: 'Ateb ar bapur',
  },
  helper: {
    title: 'Oes rhywun yn eich helpu?',
    hint: 'Rydyn ni’n gofyn beth maen nhw’n ei wneud, nid pwy ydyn nhw.',
    notThese:
      'Nid eich gweithiwr cymdeithasol na rhywun rydych chi’n byw gyda nhw ddylai fod yn helpu, achos mae rhai o’r cwestiynau amdanyn nhw.',
    roles: {
      nobody: 'Nac oes, rydw i ar fy mhen fy hun',
      'teacher-or-school-staff': 'Athro, athrawes neu rywun arall yn yr ysgol',
      'independent-visitor-or-advocate': 'Ymwelydd annibynnol neu eiriolwr',
      'reviewing-officer': 'Fy swyddog adolygu',
      'youth-or-participation-worker': 'Gweithiwr ieuenctid neu weithiwr cyfranogiad',
      'family-or-friend': 'Teulu neu ffrind nad ydw i’n byw gyda nhw',
      'someone-else': 'Rhywun arall',
    },
    forTheHelper: {
      title: 'Os ydych chi’n helpu',
      paragraphs: [
        'Darllenwch y geiriau fel y maen nhw. Peidiwch ag awgrymu ateb na gofyn am resymau.',
        'Mae neidio heibio i gwestiwn yn iawn. Mae stopio’n iawn hefyd.',
        'Os clywch chi rywbeth sy’n peri pryder, dilynwch eich trefn ddiogelu eich hun. Dydyn ni ddim yn gwybod pwy ddywedodd beth.',
      ],
    },
    adult: {
      part: 'I’r oedolyn sy’n helpu',
      whatYouDo: 'Pa un o’r rhain ydych chi?',
      roles: {
        'reviewing-officer': 'Swyddog adolygu’r plentyn',
        'family-or-friend': 'Teulu neu ffrind nad yw’r plentyn yn byw gyda nhw',
      },
      toDo: 'Gwnewch hyn',
      toSay: 'Gallwch ddweud',
      notToDo: 'Peidiwch â gwneud hyn',
      send: 'Anfon atebion y plentyn',
    },
  },
  assent: {
    title: 'Cyn dechrau',
    more: 'Mwy am hyn',
    howDoIKnow: {
      title: 'Sut ydw i’n gwybod na all neb ddod i wybod?',
      paragraphs: [
        'Mae eich cod yn dangos y cewch chi ateb, unwaith. Dydy’r cod byth yn cael ei gadw gyda’ch atebion.',
        'Mae’r atebion dan glo nes bydd yr arolwg yn cau. Wedyn maen nhw’n cael eu cymysgu, fel na all neb eu cysylltu ag amser nac â pherson.',
        'Dydy’r adroddiad byth yn dangos grŵp o lai na deg o bobl.',
        'Gall eich cwmni ffôn, neu’r rhwydwaith rydych chi’n ei ddefnyddio, weld eich bod wedi agor y wefan hon, ond nid eich atebion.',
      ],
    },
    sameMark:
      'Mae’r llythrennau a’r rhifau hyn ar eich cerdyn hefyd: {mark}. Maen nhw’r un fath i bawb, felly allan nhw ddim pwyntio atoch chi. Os yw eich rhai chi’n wahanol, peidiwch ag anfon dim, a gofynnwch am gerdyn newydd.',
    declined: {
      title: 'Mae hynny’n iawn',
      paragraphs: [
        'Chafodd dim byd ei anfon, a fydd neb yn cael gwybod. Os newidiwch chi eich meddwl, bydd yr un cod yn gweithio nes bydd yr arolwg yn cau.',
      ],
    },
    changedMyMind: 'Rydw i wedi newid fy meddwl',
  },
  question: {
    progress: 'Cwestiwn {number} o {total}',
    progressAtMost: 'Cwestiwn {number} o {total} ar y mwyaf',
    clearAnswer: 'Clirio fy ateb',
    whyWeAsk: 'Pam rydyn ni’n gofyn',
    chooseUpTo: 'Dewiswch hyd at {most}',
    chosenEnough: 'Allwch chi ddim dewis mwy na hynny. Tynnwch y tic oddi ar un i ddewis un arall.',
    charactersLeft: 'Mae lle i {count} o lythrennau eto',
    textNotice:
      'All neb ddod i wybod pwy ysgrifennodd hwn, felly all neb anfon help. Os oes angen help arnoch chi, pwyswch “Cael help”.',
    whatMeans: 'Beth yw ystyr “{term}”?',
  },
  rest: {
    title: 'Rydych chi hanner ffordd',
    paragraphs: [
      'Cymerwch saib os hoffech chi. Bydd eich atebion yn aros ar y dudalen hon tra bydd hi ar agor.',
    ],
    carryOn: 'Ymlaen',
  },
  pause: {
    title: 'Cael saib',
    paragraphs: [
      'Cymerwch faint fynnwch chi o amser. Bydd eich atebion yn aros ar y dudalen hon tra bydd hi ar agor, o’r golwg.',
    ],
    stopHere: 'Stopio yma',
  },
  review: {
    title: 'Edrychwch dros eich atebion',
    lead: 'Gallwch newid unrhyw un ohonyn nhw, neu eu gadael fel y maen nhw.',
    onTheirWay: 'Maen nhw ar eu ffordd, a does dim modd eu newid mwyach.',
    change: 'Newid',
    changeQuestion: 'Newid yr ateb i: {question}',
    notAnswered: 'Heb ei ateb',
    fromBefore: 'O’r cyfnod cyn cadw',
    beforeSending:
      'Ar ôl pwyso Anfon, allwch chi ddim tynnu’r atebion yn ôl, achos fyddwn ni ddim yn gwybod pa rai yw’ch rhai chi.',
    send: 'Anfon',
  },
  sending: {
    title: 'Yn anfon eich atebion',
    wait: 'Cadwch y dudalen hon ar agor am eiliad.',
    failed: {
      title: 'Dydy eich atebion ddim wedi mynd eto',
      paragraphs: [
        'Maen nhw’n dal yma ar y dudalen hon. Cadwch hi ar agor, gwnewch yn siŵr eich bod ar-lein a rhowch gynnig arall arni. Dim ond unwaith y byddan nhw’n cyfrif, sawl gwaith bynnag y ceisiwch chi.',
      ],
    },
    unsure: {
      title: 'Dydyn ni ddim yn gwybod eto a yw eich atebion wedi cyrraedd',
      paragraphs: [
        'Maen nhw ar eu ffordd, a does dim modd eu newid mwyach. Maen nhw’n dal yma ar y dudalen hon. Cadwch hi ar agor, gwnewch yn siŵr eich bod ar-lein a rhowch gynnig arall arni. Dim ond unwaith y byddan nhw’n cyfrif, sawl gwaith bynnag y ceisiwch chi.',
      ],
    },
    codeCannotSend: {
      title: 'All’r atebion hyn ddim mynd gyda’r cod hwn',
      paragraphs: [
        'Chafodd dim byd ei anfon. Efallai bod y cod wedi cael ei ddefnyddio o’r blaen, neu fod ei amser ar ben.',
        'Os ydych chi’n dal eisiau ateb, gofynnwch am god newydd i’r un a roddodd y cod i chi.',
      ],
    },
    closed: {
      title: 'Mae’r arolwg hwn wedi cau',
      paragraphs: [
        'Os gwnaethoch chi bwyso Anfon o’r blaen a cholli’r cysylltiad, efallai bod eich atebion wedi cyrraedd mewn pryd. Allwn ni ddim dweud, am nad ydyn ni’n gwybod pa atebion yw eich rhai chi.',
        'Does dim modd anfon dim byd arall. Gallwch gau’r dudalen hon.',
      ],
    },
    /* "Eiliad" stays singular after every number, so one form serves all. */
    retryIn: { other: 'Byddwn ni’n rhoi cynnig arall arni ymhen {seconds} eiliad.' },
  },
  thankYou: {
    nothingLeft: 'Does dim o’ch atebion ar ôl ar y ddyfais hon. Gallwch gau’r dudalen hon.',
    whoToTalkTo: 'Os hoffech chi siarad â rhywun',
    finish: 'Gorffen',
  },
  help: {
    title: 'Rhywun i siarad â nhw',
    lead: 'Does dim angen rheswm i gysylltu. Dydy agor y dudalen hon yn dweud dim wrth neb.',
    emergency: 'Os ydych chi neu rywun arall mewn perygl nawr, ffoniwch 999.',
    call: 'Ffonio {number}',
    text: 'Tecstio {word} i {number}',
    textNumber: 'Tecstio {number}',
    free: 'Am ddim',
    calledRecords: 'Gall galwad neu neges destun ymddangos ar restr y ffôn neu ar fil wedyn.',
    aboutLeaving:
      'Mae “Gadael nawr” yn dileu’r atebion ac yn dangos y tywydd ar unwaith. Efallai y bydd y porwr yn dal i restru’r wefan hon ymhlith y rhai a agorwyd.',
    someoneYouTrust:
      'Gallwch hefyd siarad ag oedolyn rydych chi’n ymddiried ynddo: rhywun yn yr ysgol, eiriolwr, eich swyddog adolygu.',
    backToQuestion: 'Yn ôl i ble roeddech chi',
  },
  settings: {
    title: 'Sut mae’n edrych',
    textSize: 'Maint y testun',
    textSizes: { normal: 'Arferol', large: 'Mawr', larger: 'Mwy eto' },
    colours: 'Lliwiau',
    themes: {
      device: 'Yr un fath â’r ddyfais',
      light: 'Golau',
      dark: 'Tywyll',
      contrast: 'Cyferbyniad uchel',
      tint: 'Meddal',
    },
    calm: 'Haws i’r llygaid',
    spacing: 'Mwy o le',
    stillness: 'Dim byd yn symud',
    language: 'Iaith',
  },
  problems: screenProblems,
}
