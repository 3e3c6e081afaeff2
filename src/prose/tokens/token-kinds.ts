/** What a piece of prose is; all but `word` are protected. */
export const tokenKinds = [
  'number',
  'currency',
  'unit',
  'date',
  'name',
  'negation',
  'hedge',
  'comparative',
  'quantifier',
  'word',
] as const
export type TokenKind = (typeof tokenKinds)[number]
