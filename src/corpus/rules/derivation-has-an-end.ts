import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'
import { quoted } from '../../say/quoted.ts'

/**
 * A chain of repetition ends in a document somebody read, or says where it was found: a source known only
 * from others names them in `derivedFrom` or in its access note. Formulas without a value are found by
 * derive.ts under the same rule.
 */
export const derivationHasAnEnd: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, { custom }] of corpus.sources) {
    const { access, derivedFrom } = custom
    if (access.level !== 'second-hand' || derivedFrom.length > 0 || access.note) continue
    yield {
      place: placeOf('sources', id, ['custom', 'access', 'level']),
      severity: 'warning',
      rule: 'derivation-has-an-end',
      what: `The source ${quoted(id)} is known only from others, and nothing says from whom.`,
      why: 'A chain of reports that ends in a document nobody read ends in nothing.',
      mend: 'Say in `access.note` who reports it, or name what it repeats in `derivedFrom`.',
      actual: id,
    }
  }
}
