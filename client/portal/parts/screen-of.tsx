import type { ComponentChild } from 'preact'
import type { Me } from '../edge/wire.ts'
import { AddAuthority } from '../screens/add-authority.tsx'
import { Authorities } from '../screens/authorities.tsx'
import { Authority } from '../screens/authority.tsx'
import { BenchmarkSet } from '../screens/benchmark-set.tsx'
import { Codes } from '../screens/codes.tsx'
import { DeleteWave } from '../screens/delete-wave.tsx'
import { NotFound } from '../screens/not-found.tsx'
import { OfficerLink } from '../screens/officer-link.tsx'
import { OpenWave } from '../screens/open-wave.tsx'
import { PlanWave } from '../screens/plan-wave.tsx'
import { SealWave } from '../screens/seal-wave.tsx'
import { StopAnswers } from '../screens/stop-answers.tsx'
import { Wave } from '../screens/wave.tsx'
import { Waves } from '../screens/waves.tsx'
import type { Route } from '../state/route.ts'

/** Every screen, registered by hand. Who may see what is the server's to say; this only chooses what to draw. */
const screens: Record<Route['screen'], (id: string, me: Me) => ComponentChild> = {
  home: (_, me) => (me.role === 'programme' ? <Authorities /> : <Waves />),
  waves: () => <Waves />,
  wave: (id) => <Wave id={id} />,
  codes: (id) => <Codes id={id} />,
  open: (id) => <OpenWave id={id} />,
  stop: (id) => <StopAnswers id={id} />,
  seal: (id) => <SealWave id={id} />,
  delete: (id) => <DeleteWave id={id} />,
  authorities: () => <Authorities />,
  'add-authority': () => <AddAuthority />,
  authority: (id) => <Authority id={id} />,
  'plan-wave': (id) => <PlanWave id={id} />,
  'officer-link': (id) => <OfficerLink id={id} />,
  'benchmark-set': () => <BenchmarkSet />,
  'not-found': () => <NotFound />,
}

export function ScreenOf({ route, me }: { readonly route: Route; readonly me: Me }) {
  return <>{screens[route.screen](route.id, me)}</>
}
