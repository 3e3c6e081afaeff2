import { contentPath } from '../../model/content-path.ts'
import type { Message } from '../../model/message.ts'
import type { Content, Rule } from '../read/content.ts'
import { missingReferences } from '../references/missing-references.ts'
import { missingWords } from '../references/missing.ts'

/** A source that evidence, data, another source or an extract's file name names is in sources.json. */
export const sourceExists: Rule = function* (content): Generator<Message> {
  yield* missingReferences(content, 'source-exists')
  yield* ofExtracts(content)
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
