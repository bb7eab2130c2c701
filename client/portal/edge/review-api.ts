import { at, type Send } from './api.ts'
import type { Comment, CommentedWave, Concern, Release, ReleasedComment } from './wire.ts'

/** What children wrote, one at a time, and what follows from it. */
export const reviewApi = (send: Send) => ({
  commentQueue: () => send<{ readonly waves: readonly CommentedWave[] }>('GET', '/api/comments'),
  nextComment: (wave: string, heldBack: boolean, after: string | undefined) =>
    send<{ readonly comment: Comment | null }>(
      'GET',
      at`/api/waves/${wave}/comments/next?heldBack=${String(heldBack)}` +
        (after === undefined ? '' : at`&after=${after}`),
    ),
  releaseComment: (wave: string, comment: string, release: Release) =>
    send<undefined>('POST', at`/api/waves/${wave}/comments/${comment}/release`, release),
  holdCommentBack: (wave: string, comment: string) =>
    send<undefined>('POST', at`/api/waves/${wave}/comments/${comment}/hold-back`, {}),
  releasedComments: (wave: string) =>
    send<{ readonly comments: readonly ReleasedComment[] }>('GET', at`/api/waves/${wave}/released-comments`),
  withdrawComment: (wave: string, comment: string) =>
    send<undefined>('DELETE', at`/api/waves/${wave}/released-comments/${comment}`),
  raiseConcern: (wave: string, comment: string, text: string) =>
    send<unknown>('POST', at`/api/waves/${wave}/concerns`, { comment, text }),
  concerns: () => send<{ readonly concerns: readonly Concern[] }>('GET', '/api/concerns'),
  passConcernOn: (id: string) => send<undefined>('POST', at`/api/concerns/${id}/passed-on`, {}),
})
