import type { Rule } from './rule.ts'

/** What is attributed has a source in which the named party says it. Who speaks is demanded by the schema. */
export const attributedNamesSpeaker: Rule<'attributed-names-speaker'> = {
  id: 'attributed-names-speaker',
  group: 'What a status owes',
  severity: 'error',
  cause:
    'An attributed claim does not say in `saidBy` who makes it, or no source with the relation `supports` shows that they do.',
  why: 'Readers judge an assertion by who makes it, and where.',
  mend: 'Name the party, and cite the document in which it says so.',
  *judge({ corpus, placeOf }) {
    for (const [id, { status, evidence }] of corpus.claims) {
      if (status !== 'attributed' || evidence.some(({ relation }) => relation === 'supports'))
        continue
      yield {
        place: placeOf('claims', id, ['evidence']),
        what: 'No source supports that the named party says this.',
        why: 'Words put into somebody’s mouth must be found in a document.',
        mend: 'Give the source in which they say it the relation `supports`.',
      }
    }
  },
}
