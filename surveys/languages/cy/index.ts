import type { Language } from '../../model/language.ts'
import { ages4To7V1Words } from './ages-4-7-v1.ts'
import { ages8To10V1Words } from './ages-8-10-v1.ts'
import { ages11To17V1Words } from './ages-11-17-v1.ts'
import { bandLabels } from './band-labels.ts'
import { careLeavers16To25V1Words } from './care-leavers-16-25-v1.ts'
import { draftTexts } from './draft-texts.ts'
import { glossary } from './glossary.ts'
import { handouts } from './handouts.ts'
import { handoutsToChildren } from './handouts-to-children.ts'
import { paper } from './paper.ts'
import { paperToChildren } from './paper-to-children.ts'
import { plainPage } from './plain-page.ts'
import { plainPageToChildren } from './plain-page-to-children.ts'
import { privacy } from './privacy.ts'
import { screen } from './screen.ts'
import { screenForTwo } from './screen-for-two.ts'
import { screenToChildren } from './screen-to-children.ts'
import { services } from './services.ts'
import { shared } from './shared.ts'
import notes from './sources.json' with { type: 'json' }

export const welsh: Language = {
  shared,
  screen,
  paper,
  paperToChildren,
  screenToChildren,
  handouts,
  handoutsToChildren,
  screenForTwo,
  draftTexts,
  plainPage,
  plainPageToChildren,
  services,
  privacy,
  bandLabels,
  glossary,
  instruments: [ages11To17V1Words, ages8To10V1Words, ages4To7V1Words, careLeavers16To25V1Words],
  notes,
}
