/*
 * Welsh answers a question with its own verb: "Oes gen ti…?" "Oes." Forms that offer "Ie" to everything read as
 * translated, so each question of yes or no carries the answer that belongs to it.
 */
export const oes = { yes: 'Oes', no: 'Nac oes' }
export const ydy = { yes: 'Ydy', no: 'Nac ydy' }
export const ydw = { yes: 'Ydw', no: 'Nac ydw' }
export const ydyn = { yes: 'Ydyn', no: 'Nac ydyn' }
export const oeddwn = { yes: 'Oeddwn', no: 'Nac oeddwn' }
export const gallaf = { yes: 'Gallaf', no: 'Na allaf' }
export const byddwn = { yes: 'Byddwn', no: 'Na fyddwn' }
