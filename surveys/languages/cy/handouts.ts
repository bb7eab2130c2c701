import type { HandoutWords } from '../../model/handout-words.ts'

/** "Heard: …" and not "yn …", after which the name of a council would have to change its first letter. */
export const handouts: HandoutWords = {
  card: {
    from: 'Heard: {localAuthority}',
    scan: 'Sganiwch y sgwâr, neu ewch i',
    typeIn: 'a theipiwch y cod hwn:',
    once: 'Mae’n gweithio unwaith, tan {lastDay}. All neb weld ohono beth ddywedoch chi, nac a wnaethoch chi gymryd rhan.',
    sameMark: 'Mae’r dudalen yn dangos yr un marc o dan “Sut ydw i’n gwybod…”: {mark}',
  },
  leaflet: {
    from: 'Heard: {localAuthority} · i’r oedolyn sy’n helpu',
    howToBegin: 'Sut i ddechrau',
    handOver:
      'Gadewch iddyn nhw dynnu cerdyn, neu rhowch un heb edrych arno. Peidiwch â nodi pwy gafodd pa gerdyn.',
    open: 'Sganiwch y sgwâr gyda ffôn neu lechen, neu ewch i’r cyfeiriad ar y cerdyn a theipiwch y cod.',
    chooseLanguage: 'Mae’r dudalen gyntaf yn rhestru’r ieithoedd. Dewiswch un yno yn gyntaf.',
    whoHelps: 'Mae’r dudalen yn gofyn pwy sy’n helpu. Dewiswch o’r rhestr; dim enwau.',
    once: 'Mae cod yn gweithio unwaith, tan {lastDay}. Os nad yw’n gweithio, gofynnwch am gerdyn arall.',
    toDo: 'Gwnewch hyn',
    notToDo: 'Peidiwch â gwneud hyn',
    toSay: 'Gallwch ddweud',
    quoted: '“{words}”',
    nobodyCanSee:
      'All neb weld o god pwy atebodd, nac a atebodd rhywun. Peidiwch byth â gofyn i neb a wnaethon nhw gymryd rhan, a pheidiwch byth ag edrych wedyn.',
  },
  notReviewed: 'Does neb sy’n siarad Cymraeg wedi gwirio’r cyfieithiad hwn eto.',
}
