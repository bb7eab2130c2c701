/** What each service does, by its id: one short sentence that somebody upset can take in. */
export const services: Readonly<Record<string, string>> = {
  emergency: 'Police, ambulance or fire, when someone is in danger now.',
  childline: 'Someone to listen, about anything at all, up to your 19th birthday.',
  shout: 'Text with a trained volunteer when things get too much.',
  samaritans: 'Someone to listen when things are hard, whatever your age.',
  'always-heard': 'Helps you get an advocate: someone on your side when decisions are made.',
  become: 'Advice on being in care and leaving care.',
  meic: 'Someone on your side, with advice or an advocate, in Welsh or English.',
  'nspcc-helpline': 'For adults who are worried about a child.',
}
