import type { Message } from '../../model/message.ts'
import type { Content, Rule } from '../read/content.ts'
import { missingReferences } from '../references/missing-references.ts'
import { missingWords } from '../references/missing.ts'

/** A source that evidence, data, another source or an extract's file name names is in sources.json. */
export const sourceExists: Rule = function* (content): Generator<Message> {
  yield* missingReferences(content, 'source-exists')
  yield* ofExtracts(content)
}

function* ofExtracts({ corpus, extracts, placeOf }: Content): Generator<Message> {
  const { file: siteFile } = placeOf('site', '')
  for (const id of extracts.keys()) {
    if (corpus.sources.has(id)) continue
    const file = siteFile.replace(/site\.json$/, `extracts/${id}.txt`)
    const words = missingWords('sources', id, corpus.sources.keys())
    yield {
      ...words,
      place: { file, line: 1, column: 1 },
      severity: 'error',
      why: 'An extract’s file name is the id of the source it is taken from.',
    }
  }
}
