import type { Language } from '../../model/language.ts'
import { ages4To7V1Words } from './ages-4-7-v1.ts'
import { ages8To10V1Words } from './ages-8-10-v1.ts'
import { ages11To17V1Words } from './ages-11-17-v1.ts'
import { bandLabels } from './band-labels.ts'
import { careLeavers16To25V1Words } from './care-leavers-16-25-v1.ts'
import { draftTexts } from './draft-texts.ts'
import { glossary } from './glossary.ts'
import { handouts } from './handouts.ts'
import { paper } from './paper.ts'
import { plainPage } from './plain-page.ts'
import { privacy } from './privacy.ts'
import { screen } from './screen.ts'
import { services } from './services.ts'
import { shared } from './shared.ts'

/** The language in which everything is written first. */
export const english: Language = {
  shared,
  screen,
  paper,
  handouts,
  draftTexts,
  plainPage,
  services,
  privacy,
  bandLabels,
  glossary,
  instruments: [ages11To17V1Words, ages8To10V1Words, ages4To7V1Words, careLeavers16To25V1Words],
}
