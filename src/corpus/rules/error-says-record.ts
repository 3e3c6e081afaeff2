import type { Rule } from './rule.ts'

/** An error names a source that shows the record. What the record says is demanded by the schema. */
export const errorSaysRecord: Rule<'error-says-record'> = {
  id: 'error-says-record',
  group: 'What a status owes',
  severity: 'error',
  cause:
    'A claim with the status `error` lacks `record`, what the record says instead, or a source with the relation `contradicts`.',
  why: 'A correction is only as good as the document that shows it.',
  mend: 'Say in `record` how it is, and cite where that stands.',
  *judge({ corpus, placeOf }) {
    for (const [id, { status, evidence }] of corpus.claims) {
      if (status !== 'error' || evidence.some(({ relation }) => relation === 'contradicts'))
        continue
      yield {
        place: placeOf('claims', id, ['evidence']),
        what: 'No source contradicts what is called an error.',
        mend: 'Add the source of `record` with the relation `contradicts`, or change the status.',
      }
    }
  },
}
