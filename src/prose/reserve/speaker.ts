/**
 * Who speaks: names, as indexes into those given; a capital that no name given accounts for; the writer; or somebody
 * who is described or was named before.
 */
export type Speaker =
  | { readonly kind: 'named'; readonly names: readonly number[] }
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'described' }
