/* Scales that ages 11 to 17 and care leavers share. Nobody is addressed, so "ti" and "chi" have them in common. */
export const frequency = {
  always: 'Bob amser',
  'most-of-the-time': 'Y rhan fwyaf o’r amser',
  sometimes: 'Weithiau',
  'hardly-ever': 'Prin byth',
  never: 'Byth',
}
export const trust = {
  completely: 'Yn llwyr',
  mostly: 'Ar y cyfan',
  'a-little': 'Ychydig',
  'not-at-all': 'Dim o gwbl',
}
export const settled = {
  very: 'Wedi setlo’n dda iawn',
  fairly: 'Wedi setlo’n eithaf da',
  'not-very': 'Heb setlo’n dda iawn',
  'not-at-all': 'Heb setlo o gwbl',
}
export const say = {
  'a-lot': 'Llawer o lais',
  some: 'Rhywfaint o lais',
  'a-little': 'Ychydig o lais',
  none: 'Dim llais',
}
export const help = {
  enough: 'Oes, ac mae’n ddigon',
  'want-more': 'Oes, ond rydw i eisiau mwy o help',
  'none-but-want': 'Nac oes, ac rydw i eisiau help',
  'do-not-want': 'Nac oes, a dydw i ddim eisiau help',
}
export const happiness = { low: 'Anhapus iawn', high: 'Hapus iawn' }
export const change = {
  'a-lot-better': 'Llawer gwell',
  'a-bit-better': 'Ychydig yn well',
  'the-same': 'Tua’r un fath',
  'a-bit-worse': 'Ychydig yn waeth',
  'a-lot-worse': 'Llawer gwaeth',
}
export const ethnicGroups = {
  asian: 'Asiaidd neu Asiaidd Prydeinig',
  black: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd',
  mixed: 'Cymysg, neu fwy nag un o’r grwpiau hyn',
  white: 'Gwyn, gan gynnwys Sipsi, Roma a Theithiwr Gwyddelig',
  another: 'Grŵp arall, fel Arabaidd',
}
