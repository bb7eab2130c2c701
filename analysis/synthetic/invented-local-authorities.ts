import type { Nation } from '../../surveys/model/nation.ts'
import type { SyntheticBand } from './bands/synthetic-band.ts'

export type InventedLocalAuthority = {
  readonly id: string
  readonly name: string
  readonly nation: Nation
  /** Young people of 11 to 17 who could answer, in each wave; of the other bands a share of it. */
  readonly eligible: number
  /** Share of them who answer, before who they are moves it. */
  readonly responseRate: number
}

/*
 * Names that sound like British councils and belong to none: no council, county or district of the four nations
 * has them. Sizes are as unequal as in life, from an island to a large county. Response rates span the 23-55 %
 * seen in the first published wave (domain research a55).
 */
export const inventedLocalAuthorities: readonly InventedLocalAuthority[] = [
  la('ashmarch', 'Ashmarch', 'england', 410, 0.34),
  la('brindlewick', 'Brindlewick', 'england', 265, 0.41),
  la('caldermarsh', 'Caldermarsh', 'england', 720, 0.29),
  la('dunharrow', 'Dunharrow', 'england', 185, 0.47),
  la('eskenvale', 'Eskenvale', 'england', 540, 0.36),
  la('farrowmere', 'Farrowmere', 'england', 330, 0.38),
  la('glimmerford', 'Glimmerford', 'england', 95, 0.48),
  la('hollinshire', 'Hollinshire', 'england', 1180, 0.33),
  la('ivelmouth', 'Ivelmouth', 'england', 150, 0.31),
  la('jessamoor', 'Jessamoor', 'england', 445, 0.44),
  la('kestrelham', 'Kestrelham', 'england', 610, 0.35),
  la('larkminster', 'Larkminster', 'england', 880, 0.4),
  la('marrowdale', 'Marrowdale', 'england', 235, 0.26),
  la('netherwold', 'Netherwold', 'england', 390, 0.42),
  la('orrinshire', 'Orrinshire', 'england', 960, 0.37),
  la('pellambury', 'Pellambury', 'england', 120, 0.5),
  la('quarrendon-vale', 'Quarrendon Vale', 'england', 300, 0.32),
  la('ravelstoke', 'Ravelstoke', 'england', 560, 0.3),
  la('saltmarren', 'Saltmarren', 'england', 205, 0.39),
  la('thistledown', 'Thistledown', 'england', 470, 0.45),
  la('ullensea', 'Ullensea', 'england', 80, 0.43),
  la('vexborough', 'Vexborough', 'england', 690, 0.28),
  la('westerlyn', 'Westerlyn', 'england', 345, 0.36),
  la('yarrowbridge', 'Yarrowbridge', 'england', 520, 0.33),
  la('wychmoor', 'Wychmoor', 'england', 275, 0.48),
  la('zealmarsh', 'Zealmarsh', 'england', 60, 0.5),
  la('north-tamble', 'North Tamble', 'england', 430, 0.26),
  la('south-tamble', 'South Tamble', 'england', 375, 0.41),
  la('glanwerydd', 'Glanwerydd', 'wales', 190, 0.33),
  la('dyffryn-arlais', 'Dyffryn Arlais', 'wales', 140, 0.37),
  la('aber-morwyn', 'Aber Morwyn', 'wales', 225, 0.28),
  la('strathmirren', 'Strathmirren', 'scotland', 410, 0.35),
  la('inverlochan', 'Inverlochan', 'scotland', 240, 0.46),
  la('ardnafell-isles', 'Ardnafell Isles', 'scotland', 34, 0.37),
  la('lough-arran', 'Lough Arran', 'northern-ireland', 360, 0.39),
  la('skerry-isles', 'Skerry Isles', 'england', 22, 0.24),
]

/**
 * Differences put in on purpose, in standard deviations of an item's hidden scale, by authority and item: the truth
 * that the comparison ought to find, where everything else is the usual spread.
 */
export const plantedDifferences: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  larkminster: { 'included-in-decisions': 0.6, settled: -0.6 },
  westerlyn: { 'has-fun': 0.8, 'reaches-social-worker': -0.8 },
  vexborough: { 'reaches-social-worker': -0.6 },
  hollinshire: { 'has-fun': 0.6 },
}

/** How many of a band could answer, in each wave. */
export function eligibleOf({ eligible }: InventedLocalAuthority, { size }: SyntheticBand): number {
  return Math.round(eligible * size)
}

function la(
  id: string,
  name: string,
  nation: Nation,
  eligible: number,
  responseRate: number,
): InventedLocalAuthority {
  return { id, name, nation, eligible, responseRate }
}
