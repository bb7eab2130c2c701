import type { ComponentChild } from 'preact'
import type { Me, StaffRole } from '../edge/wire.ts'
import { FormsBack } from '../paper/forms-back.tsx'
import { FormsDestroyed } from '../paper/forms-destroyed.tsx'
import { PaperWork } from '../paper/paper-work.tsx'
import { PrintForms } from '../paper/print-forms.tsx'
import { TypeIn } from '../paper/type-in.tsx'
import { WavePaper } from '../paper/wave-paper.tsx'
import { AddAuthority } from '../screens/add-authority.tsx'
import { Analyses } from '../screens/analyses.tsx'
import { Analysis } from '../screens/analysis.tsx'
import { AuditLog } from '../screens/audit-log.tsx'
import { Authorities } from '../screens/authorities.tsx'
import { Authority } from '../screens/authority.tsx'
import { BenchmarkSet } from '../screens/benchmark-set.tsx'
import { BenchmarkSets } from '../screens/benchmark-sets.tsx'
import { ChangeDays } from '../screens/change-days.tsx'
import { Codebooks } from '../screens/codebooks.tsx'
import { Codes } from '../screens/codes.tsx'
import { CommentQueue } from '../screens/comment-queue.tsx'
import { Concerns } from '../screens/concerns.tsx'
import { DeleteWave } from '../screens/delete-wave.tsx'
import { InvitePerson } from '../screens/invite-person.tsx'
import { Leaflets } from '../screens/leaflets.tsx'
import { NewAnalysis } from '../screens/new-analysis.tsx'
import { NotFound } from '../screens/not-found.tsx'
import { OpenWave } from '../screens/open-wave.tsx'
import { Outputs } from '../screens/outputs.tsx'
import { OutputsToRead } from '../screens/outputs-to-read.tsx'
import { Passkeys } from '../screens/passkeys.tsx'
import { People } from '../screens/people.tsx'
import { Person } from '../screens/person.tsx'
import { PlanText } from '../screens/plan-text.tsx'
import { PlanWave } from '../screens/plan-wave.tsx'
import { ReadOutput } from '../screens/read-output.tsx'
import { ReleasedComments } from '../screens/released-comments.tsx'
import { Releases } from '../screens/releases.tsx'
import { RemovePerson } from '../screens/remove-person.tsx'
import { ResultsHub } from '../screens/results.tsx'
import { ReviewComments } from '../screens/review-comments.tsx'
import { ReviewTranslation } from '../screens/review-translation.tsx'
import { SafeguardingLead } from '../screens/safeguarding-lead.tsx'
import { SealWave } from '../screens/seal-wave.tsx'
import { StopAnswers } from '../screens/stop-answers.tsx'
import { Surveys } from '../screens/surveys.tsx'
import { Wave } from '../screens/wave.tsx'
import { Waves } from '../screens/waves.tsx'
import { WritePromises } from '../screens/write-promises.tsx'
import type { Route } from '../state/route.ts'

/** Where each role begins. */
const homes: Record<StaffRole, () => ComponentChild> = {
  programme: () => <Authorities />,
  officer: () => <Waves />,
  researcher: () => <Analyses />,
  'paper-clerk': () => <PaperWork />,
  'comment-reviewer': () => <CommentQueue />,
  operator: () => <AuditLog />,
}

/** Every screen, registered by hand. Who may see what is the server's to say; this only chooses what to draw. */
const screens: Record<Route['screen'], (id: string, me: Me) => ComponentChild> = {
  home: (_, me) => homes[me.role](),
  waves: () => <Waves />,
  wave: (id) => <Wave id={id} />,
  codes: (id) => <Codes id={id} />,
  promises: (id) => <WritePromises id={id} />,
  leaflets: (id) => <Leaflets id={id} />,
  'change-days': (id) => <ChangeDays id={id} />,
  open: (id) => <OpenWave id={id} />,
  stop: (id) => <StopAnswers id={id} />,
  seal: (id) => <SealWave id={id} />,
  delete: (id) => <DeleteWave id={id} />,
  'wave-paper': (id) => <WavePaper id={id} />,
  'print-forms': (id) => <PrintForms id={id} />,
  'type-in': (id) => <TypeIn id={id} />,
  'forms-back': (id) => <FormsBack id={id} />,
  'forms-destroyed': (id) => <FormsDestroyed id={id} />,
  authorities: () => <Authorities />,
  'add-authority': () => <AddAuthority />,
  authority: (id) => <Authority id={id} />,
  'plan-wave': (id) => <PlanWave id={id} />,
  'invite-officer': (id) => <InvitePerson authority={id} />,
  'safeguarding-lead': (id) => <SafeguardingLead id={id} />,
  passkeys: () => <Passkeys />,
  people: () => <People />,
  invite: () => <InvitePerson />,
  person: (id) => <Person id={id} />,
  'remove-person': (id) => <RemovePerson id={id} />,
  'audit-log': () => <AuditLog />,
  comments: () => <CommentQueue />,
  review: (id) => <ReviewComments id={id} heldBack={false} />,
  'held-back': (id) => <ReviewComments id={id} heldBack={true} />,
  released: (id) => <ReleasedComments id={id} />,
  concerns: () => <Concerns />,
  'sign-in-failed': (_, me) => homes[me.role](),
  results: () => <ResultsHub />,
  'benchmark-sets': () => <BenchmarkSets />,
  'benchmark-set': () => <BenchmarkSet />,
  releases: () => <Releases />,
  surveys: () => <Surveys />,
  'review-translation': (id) => <ReviewTranslation id={id} />,
  analyses: () => <Analyses />,
  'new-analysis': () => <NewAnalysis />,
  analysis: (id) => <Analysis id={id} />,
  'plan-text': (id) => <PlanText id={id} />,
  outputs: () => <Outputs />,
  'outputs-to-read': () => <OutputsToRead />,
  'read-output': (id) => <ReadOutput id={id} />,
  codebooks: () => <Codebooks />,
  'not-found': () => <NotFound />,
}

export function ScreenOf({ route, me }: { readonly route: Route; readonly me: Me }) {
  return <>{screens[route.screen](route.id, me)}</>
}
