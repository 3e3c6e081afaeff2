import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'

/** Speculation says what would change it; why there is nothing better is its `because`. */
export const speculationSaysWhy: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, { status, changesIf }] of corpus.claims) {
    if (status !== 'speculation' || changesIf?.firmer || changesIf?.weaker) continue
    yield {
      place: placeOf('claims', id, ['changesIf']),
      severity: 'error',
      rule: 'speculation-says-why',
      what: 'Nothing is said about what would settle the speculation.',
      why: 'A guess is worth printing where a reader learns what would confirm it or end it.',
      mend: 'Fill `changesIf.firmer` or `changesIf.weaker`, or leave the claim out.',
    }
  }
}
