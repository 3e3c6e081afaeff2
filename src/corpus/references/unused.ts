import type { Corpus } from '../../model/records.ts'
import type { Message } from '../../model/message.ts'
import type { Content } from '../read/content.ts'
import type { Target } from './named.ts'
import { referencesOf } from './references.ts'

type Words = Pick<Message, 'what' | 'mend'> & Partial<Pick<Message, 'why'>>

/** What is wrong with each record of a collection that no article and no other record names. */
export function* unused(
  { corpus, placeOf }: Content,
  { of, words }: { readonly of: Target; readonly words: (id: string) => Words },
): Generator<Words & Pick<Message, 'place' | 'actual'>> {
  const used = usedIn(corpus, of)
  for (const id of corpus[of].keys()) {
    if (used.has(id)) continue
    yield { place: placeOf(of, id), ...words(id), actual: id }
  }
}

/** Ids of a collection that something names; a record that names itself does not count. */
function usedIn(corpus: Corpus, of: Target): ReadonlySet<string> {
  const named = referencesOf(corpus)
    .filter(({ to, from, id, fromId }) => to === of && !(from === of && id === fromId))
    .map(({ id }) => id)
  const inProse = [...corpus.articles.values()].flatMap((article) =>
    of === 'claims' || of === 'sources' || of === 'figures' || of === 'terms' ? article[of] : [],
  )
  return new Set([...named, ...inProse])
}
