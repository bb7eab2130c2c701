import type { ScreenWords } from '../../model/screen-words.ts'
import { screenProblems } from './screen-problems.ts'

export const screenProblemsToChildren: ScreenWords['problems'] = {
  ...screenProblems,
  'code-not-recognised': {
    title: 'Wnaeth y cod yna ddim gweithio',
    paragraphs: [
      'Edrycha ar dy gerdyn a theipia’r cod eto. Does dim gwahaniaeth am linellau bach na llythrennau mawr.',
      'Os nad yw’n gweithio o hyd, gofynna am un newydd gan y person a’i rhoddodd i ti.',
    ],
  },
  'wave-not-open-yet': {
    title: 'Dydy’r arolwg ddim wedi dechrau eto',
    paragraphs: ['Mae’r arolwg yn agor ar {opensOn}. Cadwa dy god a rho gynnig arni bryd hynny.'],
  },
  'wave-closed': {
    title: 'Mae’r arolwg hwn wedi cau',
    paragraphs: [
      'Caeodd ar {closedOn}. Chafodd dim byd ei anfon. Gelli di ddweud dy farn o hyd wrth dy weithiwr cyfranogiad neu wrth eiriolwr.',
    ],
  },
  'ticket-not-recognised': {
    title: 'Doedd dim modd anfon dy atebion',
    paragraphs: [
      'Maen nhw’n dal yma tra bydd y dudalen hon ar agor. Rho gynnig arall arni. Os yw’n dal i ddigwydd, gofynna am god newydd a dechreua eto gyda hwnnw.',
    ],
  },
  'answers-not-accepted': {
    title: 'Doedd rhywbeth am yr atebion ddim yn ffitio',
    paragraphs: ['Chafodd dim byd ei anfon. Edrycha drwy dy atebion, yna anfona eto.'],
  },
  offline: {
    title: 'Mae’n edrych fel nad wyt ti ar-lein',
    paragraphs: [
      'Mae dy atebion yn dal yma. Cadwa’r dudalen hon ar agor a rho gynnig arall arni pan fyddi di ar-lein eto.',
    ],
  },
  'something-went-wrong': {
    title: 'Wnaeth hynny ddim gweithio',
    paragraphs: ['Ein hochr ni sydd ar fai, nid ti. Arhosa funud, yna rho gynnig arall arni.'],
  },
}
