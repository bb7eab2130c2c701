import type { InstrumentWords } from '../../model/words.ts'

/* "Chi" to the adult; "ti" in what is said to the child. */
export const ages4To7V1Guidance: Pick<InstrumentWords, 'helperGuidance' | 'handOver'> = {
  helperGuidance: {
    title: 'Cyn helpu plentyn 4 i 7 oed',
    lines: [
      'Mae’r cyngor yn gofyn i blant mewn gofal sut beth yw bywyd. Mae pum cwestiwn i chi, yna 13 o rai byr i’r plentyn.',
      'Mae’n cymryd tua phum munud. Does dim atebion cywir.',
      'Peidiwch â helpu os mai chi yw gweithiwr cymdeithasol y plentyn, neu os ydych chi’n byw gyda’r plentyn. Mae rhai o’r cwestiynau am y bobl hynny.',
      'Eisteddwch wrth ymyl y plentyn. Darllenwch bob cwestiwn fel y mae, a gadewch i’r plentyn bwyso.',
      'Os bydd y plentyn yn dweud rhywbeth sy’n eich poeni, gwrandewch, yna dilynwch eich rheolau diogelu eich hun heddiw. Dydyn ni ddim yn gwybod pwy ddywedodd hynny.',
    ],
    toDo: [
      'Dewch o hyd i le tawel lle na all neb glywed.',
      'Dangoswch i’r plentyn sut i bwyso, neidio heibio a stopio.',
      'Rhowch amser i’r plentyn. Darllenwch y cwestiwn eto os bydd yn gofyn.',
      'Dywedwch “meithrinfa” yn lle “ysgol” os dyna ble mae’r plentyn yn mynd.',
      'Stopiwch cyn gynted ag y mae’r plentyn eisiau stopio.',
    ],
    toSay: [
      'Cartref yw’r lle rwyt ti’n byw nawr.',
      'Pwysa ar yr un sy’n wir i ti.',
      'Os nad wyt ti’n siŵr, gelli di bwyso “Dydw i ddim yn siŵr”.',
      'Wyt ti eisiau’r un nesaf, neu wnawn ni stopio?',
    ],
    notToDo: [
      'Peidiwch ag ateb dros y plentyn, na dangos ar eich wyneb beth rydych chi’n ei feddwl.',
      'Peidiwch â gofyn pam y dewisodd y plentyn rywbeth.',
      'Peidiwch â chanmol ateb.',
      'Peidiwch â dweud wrth eraill beth ddewisodd y plentyn, oni bai y gall plentyn fod mewn perygl.',
    ],
  },
  handOver: {
    toChild: {
      title: 'Tro’r plentyn yw hi nawr',
      paragraphs: [
        'Rhowch y sgrin i’r plentyn. Arhoswch wrth ei ymyl, darllenwch yn uchel, a gadewch i’r plentyn bwyso.',
      ],
    },
    toAdult: {
      title: 'Wedi gorffen',
      paragraphs: ['Nawr rho hwn yn ôl i’r oedolyn sydd gyda ti.'],
    },
  },
}
