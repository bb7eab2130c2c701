import type { InstrumentWords } from '../../model/words.ts'

/* "Chi" to the adult; "ti" in what is said to the child. */
export const ages8To10V1Guidance: Pick<InstrumentWords, 'helperGuidance'> = {
  helperGuidance: {
    title: 'Cyn helpu rhywun 8 i 10 oed',
    lines: [
      'Mae’r cyngor yn gofyn i blant mewn gofal sut beth yw bywyd. Mae hyd at 34 o gwestiynau, un ar bob sgrin.',
      'Mae’n cymryd tua 10 munud. Does dim atebion cywir, ac mae’n bosibl neidio heibio i unrhyw gwestiwn.',
      'Peidiwch â helpu os mai chi yw gweithiwr cymdeithasol y plentyn, neu os ydych chi’n byw gyda’r plentyn. Mae rhai o’r cwestiynau am y bobl hynny.',
      'Eisteddwch lle gallwch chi helpu heb orfod gweld. Darllenwch yn uchel dim ond os bydd y plentyn yn gofyn.',
      'Os bydd y plentyn yn dweud rhywbeth sy’n eich poeni, gwrandewch, yna dilynwch eich rheolau diogelu eich hun heddiw. Dydyn ni ddim yn gwybod pwy ddywedodd hynny.',
    ],
    toDo: [
      'Dewch o hyd i le tawel lle na all neb glywed.',
      'Gofynnwch a yw’r plentyn eisiau darllen ar ei ben ei hun neu glywed y cwestiynau.',
      'Esboniwch air os bydd y plentyn yn gofyn. Mae’r rhestr eiriau’n dweud sut.',
      'Cynigiwch saib hanner ffordd.',
    ],
    toSay: [
      'Ti sy’n dewis beth i’w ateb, ac a wyt ti’n ateb.',
      'Fydda i ddim yn dweud wrth neb beth wyt ti’n ei ddewis. Os wyt ti mewn perygl, bydd rhaid i mi gael help.',
      'Gelli di neidio heibio.',
    ],
    notToDo: [
      'Peidiwch ag ateb dros y plentyn, na dangos ar eich wyneb beth rydych chi’n ei feddwl.',
      'Peidiwch â gofyn pam y dewisodd y plentyn rywbeth.',
      'Peidiwch â theipio enwau na lleoedd yn y blwch sylwadau.',
      'Peidiwch â dweud wrth eraill beth ddewisodd y plentyn, oni bai y gall plentyn fod mewn perygl.',
    ],
  },
}
