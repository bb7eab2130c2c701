import type { InstrumentWords } from '../../model/words.ts'
import { careLeavers16To25V1Items } from './care-leavers-16-25-v1-items.ts'

export const careLeavers16To25V1Words: InstrumentWords = {
  instrument: 'care-leavers-16-25',
  version: 1,
  language: 'cy',
  title: 'Eich bywyd ar ôl bod mewn gofal, 16 i 25 oed',
  assent: {
    whatThisIs: 'Arolwg yw hwn am fywyd wrth adael gofal ac ar ôl hynny. Eich cyngor lleol sy’n gofyn.',
    whyYou:
      'Rydyn ni’n gofyn i chi am eich bod chi wedi bod mewn gofal. Rydyn ni’n gofyn i bawb 16 i 25 oed sydd wedi gadael gofal ac y mae eich cyngor yn gwybod amdanyn nhw.',
    whatYouDo: 'Byddwch chi’n ateb un cwestiwn ar y tro. Mae’n cymryd tua 15 munud.',
    yourChoice: 'Eich dewis chi yw hwn. Ie neu na, fydd yr help rydych chi’n ei gael ddim yn newid.',
    stopOrSkip:
      'Cewch chi neidio heibio i unrhyw gwestiwn a stopio unrhyw bryd. Does dim byd yn cael ei anfon nes byddwch chi’n pwyso Anfon.',
    noNames: 'Dydyn ni ddim yn gofyn eich enw. Peidiwch â theipio enwau na lleoedd, os gwelwch yn dda.',
    whoReads:
      'Fydd eich gweithiwr gadael gofal, eich landlord a’ch teulu byth yn gweld eich atebion. Dim ond atebion pawb gyda’i gilydd mae’r cyngor yn eu gweld. Os byddwch chi’n ysgrifennu mewn blwch, rhywun o’r tu allan i’r cyngor sy’n ei ddarllen gyntaf ac yn tynnu enwau allan.',
    whatHappens:
      'Mae eich atebion yn cael eu cymysgu â rhai pobl eraill a’u troi’n adroddiad. Rydyn ni’n gofyn i’ch cyngor ddweud wrthoch chi beth fydd yn ei wneud am y peth.',
    limits:
      'All neb ddod i wybod pwy roddodd pa ateb, felly all neb anfon help. Os nad ydych chi’n ddiogel, dywedwch wrth rywun rydych chi’n ymddiried ynddo, neu ffoniwch 999. Os oes angen siarad arnoch chi, mae’r Samariaid ar 116 123.',
    cannotTakeBack:
      'Ar ôl pwyso Anfon, allwch chi ddim tynnu’r atebion yn ôl. Fyddwn ni ddim yn gwybod pa atebion yw’ch rhai chi.',
    whoToAsk: 'Oes gennych chi gwestiwn yn gyntaf? Gofynnwch i’r person a roddodd y cod i chi.',
    agree: 'Iawn, rydw i eisiau dechrau',
    decline: 'Na, dim heddiw',
  },
  helperGuidance: {
    title: 'Cyn helpu rhywun gyda hwn',
    lines: [
      'Mae’r cyngor yn gofyn i bobl 16 i 25 oed sydd wedi gadael gofal sut beth yw bywyd. Mae hyd at 50 o gwestiynau, un ar bob sgrin.',
      'Mae’n cymryd tua 15 munud. Mae’n bosibl neidio heibio i unrhyw gwestiwn.',
      'Peidiwch â helpu os mai chi yw’r gweithiwr gadael gofal neu’r gweithiwr cymdeithasol, neu os ydych chi’n byw gyda’r person. Mae rhai o’r cwestiynau amdanoch chi.',
      'Eisteddwch lle gallwch chi helpu heb orfod gweld. Darllenwch yn uchel neu esboniwch dim ond os bydd rhywun yn gofyn.',
      'Os bydd rhywbeth yn eich poeni, siaradwch â’r person am y peth, yna dilynwch eich rheolau diogelu eich hun. Dydyn ni ddim yn gwybod pwy ddywedodd hynny.',
    ],
    toDo: [
      'Dewch o hyd i le tawel lle na all neb glywed.',
      'Dangoswch ble mae’r iaith, maint y testun a’r botwm help.',
      'Cynigiwch saib hanner ffordd, a sgwrs wedyn.',
    ],
    toSay: [
      'Chi sy’n dewis beth i’w ateb, ac a ydych chi’n ateb.',
      'Fydda i ddim yn ailadrodd beth rydych chi’n ei ddewis, oni bai bod rhywun mewn perygl.',
      'Gallwch chi adael unrhyw beth allan.',
    ],
    notToDo: [
      'Peidiwch ag awgrymu ateb na gofyn am resymau.',
      'Peidiwch â’i lenwi dros rywun sydd ddim yno.',
      'Peidiwch â theipio enwau na lleoedd mewn blwch sylwadau.',
    ],
  },
  sections: {
    home: {
      title: 'Cartref',
      why: 'Mae cartref yn fwy na tho uwch eich pen. Rydyn ni’n gofyn er mwyn i’r cyngor weld a yw cartrefi pobl sydd wedi gadael gofal yn ddiogel ac yn teimlo fel eu cartrefi nhw.',
    },
    people: { title: 'Pobl ac amser rhydd' },
    money: {
      title: 'Nodau ac arian',
      why: 'Rydyn ni’n gofyn er mwyn i’r cyngor weld pwy sy’n llwyddo i gael dau ben llinyn ynghyd, pwy sydd ddim, a beth allai ei newid. Does dim un swyddfa fudd-daliadau’n gweld hyn.',
    },
    support: { title: 'Cymorth gan y cyngor' },
    story: {
      title: 'Eich stori',
      why: 'Mae gennych chi hawl i wybod pam ddaethoch chi i ofal. Rydyn ni’n gofyn er mwyn i’r cyngor weld pwy sy’n dal i aros i gael gwybod.',
    },
    feelings: {
      title: 'Sut rydych chi’n teimlo',
      why: 'Rydyn ni’n gofyn er mwyn i’r cyngor weld sut mae pobl go iawn ar ôl gofal, ac a ydyn nhw’n cael yr help maen nhw ei eisiau. Cewch neidio heibio i beth bynnag rydych chi eisiau.',
    },
    'whole-life': { title: 'Eich bywyd yn gyfan' },
    'what-next': { title: 'Beth fyddai’n helpu' },
    'about-you': {
      title: 'Ychydig amdanoch chi',
      why: 'Rydyn ni’n gofyn er mwyn gweld a yw’r cymorth yn gweithio cystal i rai grwpiau ag i eraill. Dydy grŵp o lai na deg o bobl byth yn cael ei ddangos.',
    },
  },
  items: careLeavers16To25V1Items,
  ending: {
    title: 'Diolch',
    paragraphs: [
      'Mae eich atebion wedi cyrraedd. Pan fydd yr arolwg yn cau maen nhw’n cael eu cymysgu â rhai pawb arall.',
      'Wedyn mae eich cyngor yn cael adroddiad. Gofynnwch beth mae’n ei ddweud, a beth fydd yn newid.',
      'Os yw hyn wedi codi pethau anodd, siaradwch â rhywun rydych chi’n ymddiried ynddo.',
    ],
  },
}
