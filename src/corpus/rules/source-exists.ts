import { contentPath } from '../../model/content-path.ts'
import type { Message } from '../../model/message.ts'
import type { Content } from '../read/content.ts'
import type { Rule } from './rule.ts'
import { missingReferences } from '../references/missing-references.ts'
import { missingWords } from '../references/missing.ts'

/** A source that evidence, data, another source or an extract's file name names is in sources.json. */
export const sourceExists: Rule<'source-exists'> = {
  id: 'source-exists',
  group: 'References',
  severity: 'error',
  cause:
    'Evidence, a datum, a citation or another source’s `derivedFrom` names a source that is not in `sources.json`.',
  why: 'Evidence that leads to no document is no evidence.',
  mend: 'Use the id that was meant, or add the source.',
  follows: { missing: 'sources' },
  *judge(content) {
    yield* missingReferences(content, 'source-exists')
    yield* ofExtracts(content)
  },
}

function* ofExtracts({ corpus, extracts, folder }: Content): Generator<Message> {
  for (const id of extracts.keys()) {
    if (corpus.sources.has(id)) continue
    const file = contentPath(folder, `extracts/${id}.txt`)
    const words = missingWords({ to: 'sources', id, known: corpus.sources.keys(), folder })
    yield {
      ...words,
      place: { file, line: 1, column: 1 },
      severity: 'error',
      why: 'An extract’s file name is the id of the source it is taken from.',
    }
  }
}
