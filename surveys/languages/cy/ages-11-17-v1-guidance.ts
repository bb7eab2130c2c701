import type { InstrumentWords } from '../../model/words.ts'

/* "Chi" to the adult; "ti" in what is said to the young person. */
export const ages11To17V1Guidance: Pick<InstrumentWords, 'helperGuidance'> = {
  helperGuidance: {
    title: 'Cyn helpu rhywun 11 i 17 oed',
    lines: [
      'Mae’r cyngor yn gofyn i bobl mewn gofal sut beth yw bywyd. Mae hyd at 49 o gwestiynau, un ar bob sgrin.',
      'Mae’n cymryd tua 15 munud. Mae’n bosibl neidio heibio i unrhyw gwestiwn.',
      'Peidiwch â helpu os mai chi yw’r gweithiwr cymdeithasol, neu os ydych chi’n byw gyda’r person. Mae rhai o’r cwestiynau amdanoch chi.',
      'Bydd y rhan fwyaf eisiau ateb ar eu pen eu hunain. Arhoswch yn agos, a pheidiwch ag edrych oni bai eu bod nhw’n gofyn.',
      'Os byddan nhw’n dweud rhywbeth sy’n eich poeni, gwrandewch, yna dilynwch eich rheolau diogelu eich hun heddiw. Dydyn ni ddim yn gwybod pwy ddywedodd hynny.',
    ],
    toDo: [
      'Dewch o hyd i le tawel lle na all neb glywed.',
      'Dangoswch ble mae’r botwm help a “Gadael nawr”.',
      'Esboniwch air os byddan nhw’n gofyn. Darllenwch yn uchel os byddan nhw’n gofyn.',
      'Gofynnwch wedyn sut aeth hi, nid beth ddywedon nhw.',
    ],
    toSay: [
      'Ti sy’n dewis beth i’w ateb, ac a wyt ti’n ateb.',
      'Fydda i ddim yn dweud wrth neb beth wyt ti’n ei ddewis. Os wyt ti mewn perygl, bydd rhaid i mi gael help.',
      'Cei di adael unrhyw beth allan.',
    ],
    notToDo: [
      'Peidiwch ag awgrymu ateb na gofyn am resymau.',
      'Peidiwch ag ateb yn eu lle.',
      'Peidiwch â theipio enwau na lleoedd mewn blwch sylwadau.',
    ],
  },
}
