/** A number as it stands in the prose, before its unit. */
export type NumberPhrase = {
  readonly value: number
  /** Worth of the last place that is written: 1e6 in `571 million`, 0.1 in `93.5`. */
  readonly step: number
  /** Worth of the last place that is not a zero: 1e5 in `300,000`, the same as `step` in `571`. */
  readonly coarse: number
  /** Multiplier of the scale word or suffix, 1 where there is none. */
  readonly scale: number
  readonly form: 'digits' | 'words'
  /** Index of the first lexeme after it. */
  readonly next: number
}
