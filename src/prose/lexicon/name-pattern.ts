/** A way of writing digits that are no quantity. */
export type NamePattern = {
  readonly pattern: RegExp
  /** Why it is left alone. */
  readonly because: string
  readonly example: string
  /** True where the digits are no name but a way of writing that says too little: a time of day, `24/7`. */
  readonly isFormat?: true
  /** True where it finds only what everybody knows, so that no record needs to. */
  readonly isKnown?: true
  /** True where it finds names without a digit as well. */
  readonly isOfWords?: true
}
