import type { Rule } from './rule.ts'
import { isWithoutQuantity, neutralMeasures } from '../../model/measure.ts'
import { measuresNamed } from '../references/measures-named.ts'
import { listed, quoted, useNearest } from '../../say/quoted.ts'

/** What a number counts is one of the site's measures, and it has a quantity where that measure has one. */
export const measureIsDeclared: Rule<'measure-is-declared'> = {
  id: 'measure-is-declared',
  group: 'References',
  severity: 'error',
  cause:
    'A number, a part of one, a series, a formula or a position names a measure that `site.json` does not declare; or it has no quantity though its measure has one, or one though it is denied or unpriced.',
  why: 'Readers are told of every number what it counts, in the words that the site has for it.',
  mend: 'Use a measure that `site.json` declares, or declare it in its `measures`.',
  follows: { unread: 'anything' },
  *judge({ corpus, placeOf }) {
    const declared = corpus.site.measures ?? neutralMeasures
    for (const { from, fromId, path, id, quantity } of measuresNamed(corpus)) {
      const measure = declared.find((each) => each.id === id)
      const place = placeOf(from, fromId, path)
      if (!measure) {
        const ids = declared.map((each) => each.id)
        yield {
          place,
          what: `${quoted(id)} is no measure of this site, which has ${listed(ids, 'and')}.`,
          mend: useNearest(id, ids, 'declare it in `measures` of `site.json`'),
          actual: id,
        }
        continue
      }
      const isWithout = isWithoutQuantity({ measures: id, means: measure })
      if (quantity === undefined || quantity === !isWithout) continue
      yield {
        place,
        what: isWithout
          ? `What is ${quoted(id)} has a quantity.`
          : `What is ${quoted(id)} has no quantity.`,
        why: isWithout
          ? 'A denial gives no number, and what nobody priced counts as unknown, never as a value.'
          : 'What nobody priced counts as unknown, and never as zero.',
        mend: isWithout
          ? 'Take the quantity out, or use a measure that has one.'
          : 'Give the quantity with its unit, or use a measure that is `unpriced`, or `denied`.',
      }
    }
  },
}
