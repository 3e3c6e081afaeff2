import type { Message, RuleId } from '../../model/message.ts'
import type { Content } from '../read/content.ts'
import { existenceRule, missingPoint, missingWords } from './missing.ts'

import { referencesOf, type Reference } from './references.ts'

/** A message for each reference in a record that leads nowhere, of those that one rule is about. */
export function* missingReferences(
  { corpus, folder, placeOf }: Content,
  rule: RuleId,
): Generator<Message> {
  for (const reference of referencesOf(corpus)) {
    if (existenceRule(reference.to) !== rule) continue
    const words = wordsFor(reference, corpus, folder)
    if (!words) continue
    const place = placeOf(reference.from, reference.fromId, reference.path)
    yield { place, severity: 'error', ...words }
  }
}

function wordsFor({ to, id, point }: Reference, corpus: Content['corpus'], folder: string) {
  if (!corpus[to].has(id)) return missingWords({ to, id, known: corpus[to].keys(), folder })
  const points = point === undefined ? undefined : corpus.series.get(id)?.points
  const isMissing = points && !points.some(({ period }) => period === point)
  return isMissing ? missingPoint(id, point ?? '', { ...corpus, folder }) : undefined
}
