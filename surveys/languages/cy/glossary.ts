import type { Glossary } from '../../model/glossary.ts'

/* "Ti": most of those who look a word up are children. */
export const glossary: Glossary = {
  language: 'cy',
  entries: {
    advocate: {
      term: 'eiriolwr',
      means: 'Rhywun o dy blaid di, sy’n dy helpu i ddweud beth rwyt ti eisiau ac yn gwneud i bobl wrando.',
    },
    adviser: {
      term: 'cynghorydd personol',
      means:
        'Gweithiwr sy’n dy helpu i gynllunio dy fywyd wrth i ti adael gofal. Mae rhai’n dweud PA neu weithiwr gadael gofal.',
    },
    survey: { term: 'arolwg', means: 'Set o gwestiynau mae llawer o bobl yn eu hateb.' },
    bullying: { term: 'bwlio', means: 'Pan fydd rhywun yn gas wrthot ti dro ar ôl tro, yn fwriadol.' },
    care: {
      term: 'mewn gofal',
      means:
        'Pan fydd y cyngor yn gwneud yn siŵr bod rhywun yn gofalu amdanat ti: gofalwyr maeth, teulu neu staff.',
    },
    'care-experienced': {
      term: 'â phrofiad o ofal',
      means: 'Rhywun sydd mewn gofal nawr, neu a oedd mewn gofal pan oedd yn iau.',
    },
    'care-leaver': {
      term: 'rhywun sy’n gadael gofal',
      means: 'Person ifanc a oedd mewn gofal ac sydd nawr yn oedolyn neu bron â bod.',
    },
    'care-plan': {
      term: 'cynllun gofal',
      means: 'Yr hyn sydd wedi’i ysgrifennu am sut bydd pobl yn gofalu amdanat ti.',
    },
    carer: { term: 'gofalwr', means: 'Oedolyn sy’n gofalu amdanat ti bob dydd.' },
    'childrens-home': {
      term: 'cartref plant',
      means: 'Tŷ lle mae rhai plant yn byw gyda’i gilydd a staff yn gofalu amdanyn nhw.',
    },
    college: { term: 'coleg', means: 'Lle i ddysgu ar ôl i ti orffen yn yr ysgol.' },
    council: {
      term: 'cyngor',
      means: 'Y bobl sy’n rhedeg pethau lle rwyt ti’n byw, fel ysgolion, parciau a gofal.',
    },
    disability: {
      term: 'anabledd',
      means: 'Rhywbeth am dy gorff neu dy feddwl sy’n gwneud rhai pethau’n anoddach am amser hir.',
    },
    foster: {
      term: 'maethu',
      means: 'Gofalu am blentyn gartref tra na all y plentyn fyw gyda mam neu dad.',
    },
    'key-worker': {
      term: 'gweithiwr allweddol',
      means: 'Y person ymhlith y staff sydd â’r gwaith o gadw llygad arnat ti.',
    },
    'local-authority': { term: 'awdurdod lleol', means: 'Enw arall ar y cyngor.' },
    'life-story': {
      term: 'stori bywyd',
      means: 'Beth sydd wedi digwydd yn dy fywyd hyd yn hyn: pwy yw dy deulu a pham ddest ti i ofal.',
    },
    'pathway-plan': {
      term: 'cynllun llwybr',
      means: 'Beth rwyt ti a dy weithiwr wedi cytuno arno am dy gamau nesaf: cartref, arian, gwaith, iechyd.',
    },
    placement: { term: 'lleoliad', means: 'Y cartref lle rwyt ti’n byw tra wyt ti mewn gofal.' },
    'reviewing-officer': {
      term: 'swyddog adolygu',
      means:
        'Y person sy’n rhedeg dy gyfarfodydd adolygu ac yn gwneud yn siŵr bod dy gynllun yn cael ei gadw. Mae rhai’n dweud IRO.',
    },
    'review-meeting': {
      term: 'adolygiad',
      means: 'Cyfarfod am sut mae pethau’n mynd i ti a beth ddylai ddigwydd nesaf.',
    },
    'social-worker': {
      term: 'gweithiwr cymdeithasol',
      means:
        'Rhywun sydd â’r gwaith o wneud yn siŵr dy fod ti’n ddiogel a bod rhywun yn gofalu’n dda amdanat ti.',
    },
    'supported-lodgings': {
      term: 'llety â chymorth',
      means: 'Ystafell yn nhŷ rhywun, gyda help i ddysgu byw ar dy ben dy hun.',
    },
    'supported-living': {
      term: 'byw â chymorth',
      means: 'Fflat i ti dy hun neu dŷ wedi’i rannu, gyda staff i droi atyn nhw.',
    },
    unsettled: {
      term: 'heb setlo',
      means: 'Pan nad yw lle’n teimlo fel dy le di, neu pan nad wyt ti’n gwybod a gei di aros.',
    },
    staff: { term: 'staff', means: 'Oedolion sydd â’r gwaith o ofalu amdanat ti.' },
    training: { term: 'hyfforddiant', means: 'Dysgu sut i wneud swydd.' },
    'trusted-adult': {
      term: 'oedolyn rwyt ti’n ymddiried ynddo',
      means: 'Oedolyn y gelli di ddweud pethau wrtho, ac sy’n helpu.',
    },
  },
}
