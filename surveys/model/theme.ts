/** What a comment is about, for reports: given by the reviewer who read it, one to three to a comment. */
export const themes = [
  'home',
  'family',
  'friends',
  'adults-who-help',
  'having-a-say',
  'school-and-work',
  'health-and-feelings',
  'safety',
  'money',
  'moving-on',
] as const
export type Theme = (typeof themes)[number]

export const themeWords: Readonly<Record<Theme, string>> = {
  home: 'Home',
  family: 'Family',
  friends: 'Friends',
  'adults-who-help': 'Adults who help',
  'having-a-say': 'Having a say',
  'school-and-work': 'School and work',
  'health-and-feelings': 'Health and feelings',
  safety: 'Safety',
  money: 'Money',
  'moving-on': 'Moving on',
}
