import type { Rule } from './rule.ts'
import { quoted } from '../../say/quoted.ts'

/**
 * A chain of repetition ends in a document somebody read, or says where it was found: a source known only
 * from others names them in `derivedFrom` or in its access note. Formulas without a value are found by
 * derive.ts under the same rule.
 */
export const derivationHasAnEnd: Rule<'derivation-has-an-end'> = {
  id: 'derivation-has-an-end',
  group: 'References',
  severity: 'error',
  cause:
    'A derived value cannot be computed: an operand has no quantity, units differ, its ends are open on both sides, or it adds up a measure that `site.json` does not (`summed`: false). Or a source is known only from others and nothing says from whom, which is a warning.',
  why: 'What nobody priced is unknown; taken as zero it would make a false number. And a chain of reports that ends in a document nobody read ends in nothing.',
  mend: 'Leave the operand out and say so, give operands one unit, or use `sum-of-parts`, which says “at least” by itself. For a source, fill `access.note` or `derivedFrom`.',
  *judge({ corpus, placeOf }) {
    for (const [id, { custom }] of corpus.sources) {
      const { access, derivedFrom } = custom
      if (access.level !== 'second-hand' || derivedFrom.length > 0 || access.note) continue
      yield {
        place: placeOf('sources', id, ['custom', 'access', 'level']),
        severity: 'warning',
        what: `The source ${quoted(id)} is known only from others, and nothing says from whom.`,
        why: 'A chain of reports that ends in a document nobody read ends in nothing.',
        mend: 'Say in `access.note` who reports it, or name what it repeats in `derivedFrom`.',
        actual: id,
      }
    }
  },
}
