import type { ScreenWords } from '../../model/screen-words.ts'

export const screenProblems: ScreenWords['problems'] = {
  'code-not-recognised': {
    title: 'Wnaeth y cod yna ddim gweithio',
    paragraphs: [
      'Edrychwch ar eich cerdyn a theipiwch y cod eto. Does dim gwahaniaeth am linellau bach na llythrennau mawr.',
      'Os nad yw’n gweithio o hyd, gofynnwch am un newydd gan y person a’i rhoddodd i chi.',
    ],
  },
  'wave-not-open-yet': {
    title: 'Dydy’r arolwg ddim wedi dechrau eto',
    paragraphs: ['Mae’r arolwg yn agor ar {opensOn}. Cadwch eich cod a rhowch gynnig arni bryd hynny.'],
  },
  'wave-closed': {
    title: 'Mae’r arolwg hwn wedi cau',
    paragraphs: [
      'Caeodd ar {closedOn}. Chafodd dim byd ei anfon. Gallwch chi ddweud eich barn o hyd wrth eich gweithiwr cyfranogiad neu wrth eiriolwr.',
    ],
  },
  'ticket-not-recognised': {
    title: 'Doedd dim modd anfon eich atebion',
    paragraphs: [
      'Maen nhw’n dal yma tra bydd y dudalen hon ar agor. Rhowch gynnig arall arni. Os yw’n dal i ddigwydd, gofynnwch am god newydd a dechreuwch eto gyda hwnnw.',
    ],
  },
  'answers-not-accepted': {
    title: 'Doedd rhywbeth am yr atebion ddim yn ffitio',
    paragraphs: ['Chafodd dim byd ei anfon. Edrychwch drwy eich atebion, yna anfonwch eto.'],
  },
  offline: {
    title: 'Mae’n edrych fel nad ydych chi ar-lein',
    paragraphs: [
      'Mae eich atebion yn dal yma. Cadwch y dudalen hon ar agor a rhowch gynnig arall arni pan fyddwch chi ar-lein eto.',
    ],
  },
  'something-went-wrong': {
    title: 'Wnaeth hynny ddim gweithio',
    paragraphs: ['Ein hochr ni sydd ar fai, nid chi. Arhoswch funud, yna rhowch gynnig arall arni.'],
  },
}
