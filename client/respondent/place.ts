/** Where a person is. Places are what Back and Forward walk through; answers are kept apart from them. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'helper' }
  | { readonly kind: 'assent' }
  | { readonly kind: 'declined' }
  /** The screen changes hands, where an adult answers a part: to the child, and back. */
  | { readonly kind: 'hand-over'; readonly to: 'child' | 'adult' }
  /** The child's own yes or no, after the adult's. */
  | { readonly kind: 'child-assent' }
  /** The thanks to the child, before the adult sends. */
  | { readonly kind: 'child-ending' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'rest' }
  | { readonly kind: 'question'; readonly item: string; readonly changing: boolean }
  | { readonly kind: 'review' }
  | { readonly kind: 'thank-you' }
  | { readonly kind: 'help' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'save-for-later' }
  | { readonly kind: 'saved-answers' }
  /** A break somebody takes at a question, and comes back from to the same one. */
  | { readonly kind: 'pause' }

export type PlaceKind = Place['kind']
