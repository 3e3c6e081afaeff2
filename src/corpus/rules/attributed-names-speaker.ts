import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'

/** What is attributed has a source in which the named party says it. Who speaks is demanded by the schema. */
export const attributedNamesSpeaker: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, { status, evidence }] of corpus.claims) {
    if (status !== 'attributed' || evidence.some(({ relation }) => relation === 'supports'))
      continue
    yield {
      place: placeOf('claims', id, ['evidence']),
      severity: 'error',
      rule: 'attributed-names-speaker',
      what: 'No source supports that the named party says this.',
      why: 'Words put into somebody’s mouth must be found in a document.',
      mend: 'Give the source in which they say it the relation `supports`.',
    }
  }
}
