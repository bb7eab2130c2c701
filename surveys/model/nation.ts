/** The four nations of the UK: care law, the bodies that help and the numbers to call differ between them. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const
export type Nation = (typeof nations)[number]
