import type { Message, Severity } from '../../model/message.ts'
import type { Corpus } from '../../model/records.ts'
import { staleUnder } from '../../model/stale.ts'
import type { Rule } from './rule.ts'
import { quoted } from '../../say/quoted.ts'

/** No claim is supported by a source that was retracted or superseded, itself or through what it repeats. */
export const sourceIsCurrent: Rule<'source-is-current'> = {
  id: 'source-is-current',
  group: 'Evidence and age',
  severity: 'error',
  cause:
    'A claim that is no `error` is supported by a source that was retracted or superseded, or by one that repeats such a source. An error where the source itself was retracted, else a warning.',
  why: 'What rests on a document that no longer stands has to be looked at again.',
  mend: 'Find another source, give it the relation `context`, or change the status.',
  *judge({ corpus, placeOf }) {
    for (const [id, { status, evidence }] of corpus.claims) {
      if (status === 'error') continue // what supports an error is where the error stands
      for (const [i, { source: sourceId, relation }] of evidence.entries()) {
        if (relation !== 'supports') continue
        const fault = faultOf(sourceId, corpus)
        if (!fault) continue
        yield {
          place: placeOf('claims', id, ['evidence', i, 'source']),
          actual: sourceId,
          ...fault,
        }
      }
    }
  },
}

const stands = 'say in the evidence’s `note` why the older one still stands'

type Fault = Pick<Message, 'what' | 'mend'> & { readonly severity: Severity }

function faultOf(id: string, corpus: Corpus): Fault | undefined {
  const stale = staleUnder(id, corpus.sources)
  if (!stale) return undefined
  const { retracted, superseded } = stale.source.custom
  const subject = stale.isOwn
    ? quoted(id)
    : `${quoted(id)} repeats ${quoted(stale.source.id)}, which`
  if (retracted) {
    return {
      severity: stale.isOwn ? 'error' : 'warning',
      what: `${subject} was retracted on ${retracted.on}: ${retracted.why}`,
      mend: 'Find another source, give it the relation `context`, or change the status.',
    }
  }
  const by = superseded?.by
  return {
    severity: 'warning',
    what: `${subject} was superseded on ${superseded?.on ?? ''}: ${superseded?.why ?? ''}`,
    mend: by ? `Cite ${quoted(by)}, or ${stands}.` : `Cite what replaced it, or ${stands}.`,
  }
}
