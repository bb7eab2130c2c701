/** Pictures of topics for children who cannot read yet. One drawing each; the words always stand beside it. */
export const pictures = [
  'home',
  'bed',
  'pet',
  'school',
  'friends',
  'playing',
  'talking',
  'someone-who-helps',
  'telephone',
  'feelings',
] as const
export type Picture = (typeof pictures)[number]
