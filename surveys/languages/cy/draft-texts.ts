import type { DraftTexts } from '../../model/draft-texts.ts'

/** Read by those from 11 to 25, so it speaks to nobody: neither "ti" nor "chi". */
export const draftTexts: DraftTexts = {
  save: {
    paragraphs: [
      'Mae modd cloi’r atebion ar y ddyfais hon, a gorffen o fewn diwrnod.',
      'Bydd chwe gair yn ymddangos. Dim ond y geiriau hynny sy’n agor yr atebion. Os bydd y geiriau’n mynd ar goll, allwn ni ddim dod o hyd iddyn nhw.',
      'Wrth ddod yn ôl, bydd yr arolwg yn mynd ymlaen o’r fan hon. Fydd dim modd gweld na newid yr atebion cynharach.',
      'Mae’n gweithio am 24 awr ar y mwyaf, ar y ddyfais hon yn unig, ac yn diflannu ar ôl anfon, neu ar ôl stopio a gorffen. Dydy “Gadael nawr” ddim yn ei ddileu.',
    ],
    sharedDevice: {
      title: 'Oes pobl eraill yn defnyddio’r ddyfais hon?',
      paragraphs: [
        'Os felly, gwell peidio â chadw yma. All neb ddarllen yr atebion heb y geiriau, ond gallai rhywun sy’n deall cyfrifiaduron weld bod rhywbeth wedi’i gadw.',
      ],
    },
    save: 'Cadw ar y ddyfais hon',
    notNow: 'Mynd yn ôl heb gadw',
    locking: 'Yn cloi’r atebion',
    failed: {
      title: 'Doedd dim modd cadw’r atebion',
      paragraphs: [
        'Dydy’r porwr hwn ddim yn gadael i ni gadw dim yma. Mae’r atebion yn dal ar y dudalen hon.',
      ],
    },
  },
  saved: {
    title: 'Wedi cadw. Dyma’r geiriau',
    paragraphs: [
      'Mae angen eu hysgrifennu yn y drefn hon. Dim ond tra bydd y dudalen hon ar agor y maen nhw i’w gweld.',
      'Mae’n iawn cau’r dudalen hon nawr. I ddod yn ôl, agor yr un cyfeiriad a dewis “Parhau gydag atebion wedi’u cadw”.',
      'Fydd atebion newydd ddim yn cael eu cynnwys nes cadw eto.',
    ],
    carryOn: 'Yn ôl at y cwestiynau',
    delete: 'Dileu’r hyn a gadwyd',
    deleted: 'Wedi dileu. Does dim o’r hyn a gadwyd ar ôl ar y ddyfais hon.',
  },
  comeBack: {
    label: 'Y chwe gair',
    hint: 'Yn yr un drefn ag o’r blaen. Does dim gwahaniaeth am lythrennau mawr, acenion na choma.',
    opening: 'Yn rhoi cynnig ar y geiriau',
    wrong: {
      title: 'Dydy’r geiriau hynny ddim yn agor dim byd yma',
      paragraphs: [
        'Mae angen edrych ar bob gair ac ar y drefn, a rhoi cynnig arall arni. Does dim terfyn ar nifer y cynigion.',
        'Mae’r hyn a gadwyd yn diflannu ar ôl 24 awr, ac mae ar y ddyfais lle cafodd ei gadw yn unig. Os na chafodd ei anfon, mae modd dechrau eto gyda’r cod.',
      ],
    },
    noQuestions: {
      title: 'Mae’r geiriau’n gywir, ond ddaeth y cwestiynau ddim',
      paragraphs: ['Mae’r atebion yn dal wedi’u cadw yma. Mae angen bod ar-lein a rhoi cynnig arall arni.'],
    },
  },
}
