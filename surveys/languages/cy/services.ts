/* Nobody is addressed: the same list is read by children ("ti") and by adults ("chi"). */
export const services: Readonly<Record<string, string>> = {
  emergency: 'Yr heddlu, ambiwlans neu’r gwasanaeth tân, pan fydd rhywun mewn perygl nawr.',
  childline: 'Rhywun i wrando, am unrhyw beth o gwbl, nes cyrraedd 19 oed.',
  shout: 'Tecstio gyda gwirfoddolwr sydd wedi’i hyfforddi, pan fydd pethau’n mynd yn ormod.',
  samaritans: 'Rhywun i wrando pan fydd pethau’n anodd, beth bynnag yw’r oedran.',
  'always-heard':
    'Help i gael eiriolwr: rhywun sydd o blaid y person ifanc pan fydd penderfyniadau’n cael eu gwneud.',
  become: 'Cyngor am fod mewn gofal ac am adael gofal.',
  meic: 'Rhywun o blaid pobl ifanc, gyda chyngor neu eiriolwr, yn Gymraeg neu yn Saesneg.',
  'nspcc-helpline': 'I oedolion sy’n poeni am blentyn.',
}
