import { render } from 'preact'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/portal.css'
import '../styles/portal-waves.css'
import '../styles/portal-forms.css'
import '../styles/portal-people.css'
import '../styles/portal-review.css'
import '../styles/portal-paper.css'
import '../styles/portal-promises.css'
import '../styles/portal-research.css'
import '../styles/code-cards.css'
import '../styles/leaflets.css'
import { takeSignInLink } from './edge/sign-in-link.ts'
import { PortalRoot } from './portal-root.tsx'

const link = takeSignInLink()
const place = document.getElementById('portal')
if (place !== null) render(<PortalRoot link={link} />, place)
