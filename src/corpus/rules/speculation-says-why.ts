import type { Rule } from './rule.ts'

/** Speculation says what would change it; why there is nothing better is its `because`. */
export const speculationSaysWhy: Rule<'speculation-says-why'> = {
  id: 'speculation-says-why',
  group: 'What a status owes',
  severity: 'error',
  cause: 'A claim with the status `speculation` does not say in `changesIf` what would settle it.',
  why: 'A guess is worth printing where a reader learns what would confirm it or end it.',
  mend: 'Fill `changesIf.firmer` or `changesIf.weaker`, or leave the claim out.',
  *judge({ corpus, placeOf }) {
    for (const [id, { status, changesIf }] of corpus.claims) {
      if (status !== 'speculation' || changesIf?.firmer || changesIf?.weaker) continue
      yield {
        place: placeOf('claims', id, ['changesIf']),
        what: 'Nothing is said about what would settle the speculation.',
      }
    }
  },
}
