/** Where a person is. Places are what Back and Forward walk through; answers are kept apart from them. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'helper' }
  | { readonly kind: 'assent' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'rest' }
  | { readonly kind: 'question'; readonly item: string; readonly changing: boolean }
  | { readonly kind: 'review' }
  | { readonly kind: 'thank-you' }
  | { readonly kind: 'help' }
  | { readonly kind: 'settings' }

export type PlaceKind = Place['kind']
