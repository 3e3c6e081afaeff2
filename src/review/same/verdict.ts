import type { DiffPart } from '../../anchor/word-diff.ts'

/** What can prove that two texts say the same, in the order in which a reader would hear of them. */
export const proofs = [
  'typography', // quotation marks, dashes, spaces, ligatures, the capital at a head, the stop at an end
  'number', // `$571m`, `571 million dollars`; `nine`, `9`
  'date', // `13 September 2019`, `September 13, 2019`
  'contraction', // `doesn't`, `does not`
  'spelling', // `programmes`, `programs`; `while`, `whilst`
  'typo', // `sanctons`, `sanctions`
  'hyphen', // `cyber-attack`, `cyberattack`
  'comma', // `a, b and c`, `a, b, and c`
  'sentence-break', // `It fell; it rose.`, `It fell. It rose.`
  'function-word', // `all of the`, `all the`
  'reckoning', // `by our addition`, `by our calculation`
  'order', // `On Friday they paid it.`, `They paid it on Friday.`
] as const
export type Proof = (typeof proofs)[number]

/**
 * How a text stands to the one that was reviewed. `harmless` is proven: each difference by one of `by`.
 * `meaning` is everything else, whatever the words; `by` is then empty.
 */
export type Verdict =
  | { readonly verdict: 'unchanged'; readonly by: readonly []; readonly diff: readonly DiffPart[] }
  | {
      readonly verdict: 'harmless'
      readonly by: readonly Proof[]
      readonly diff: readonly DiffPart[]
    }
  | { readonly verdict: 'meaning'; readonly by: readonly []; readonly diff: readonly DiffPart[] }
