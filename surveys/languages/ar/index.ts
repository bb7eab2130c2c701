import type { Language } from '../../model/language.ts'
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
import notes from './sources.json' with { type: 'json' }

/** For the bands in which unaccompanied young people are; younger children are not asked in Arabic yet. */
export const arabic: Language = {
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
  instruments: [ages11To17V1Words, careLeavers16To25V1Words],
  notes,
}
