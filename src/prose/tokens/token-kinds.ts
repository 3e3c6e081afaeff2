/** What a piece of prose is; all but `word` are protected. */
export type TokenKind =
  | 'number'
  | 'currency'
  | 'unit'
  | 'date'
  | 'name'
  | 'negation'
  | 'hedge'
  | 'comparative'
  | 'quantifier'
  | 'word'
