import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'

/** An error names a source that shows the record. What the record says is demanded by the schema. */
export const errorSaysRecord: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, { status, evidence }] of corpus.claims) {
    if (status !== 'error' || evidence.some(({ relation }) => relation === 'contradicts')) continue
    yield {
      place: placeOf('claims', id, ['evidence']),
      severity: 'error',
      rule: 'error-says-record',
      what: 'No source contradicts what is called an error.',
      why: 'A correction is only as good as the document that shows it.',
      mend: 'Add the source of `record` with the relation `contradicts`, or change the status.',
    }
  }
}
