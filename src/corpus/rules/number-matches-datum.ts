import type { Message } from '../../model/message.ts'
import { judge } from '../../prose/bind.ts'
import { findQuantities } from '../../prose/quantities.ts'
import {
  areThere,
  articleNumbers,
  namesWithDigits,
  offersOfAll,
  writtenWords,
} from '../article-numbers.ts'
import type { Content } from '../content.ts'
import { numberFault } from '../number-fault.ts'
import { saidForAnother } from '../said-for-another.ts'
import { listed, quoted } from '../wording.ts'

const why =
  'A number in a claim says what the record says, with its hedge, so that prose, notes and figures cannot disagree.'

/** Every quantity and date in a claim's marked words, and in its own statement, is one of the claim's values. */
export function* numberMatchesDatum(content: Content): Iterable<Message> {
  yield* inStatements(content)
  for (const slug of content.corpus.articles.keys()) yield* inArticle(content, slug)
}

function* inStatements(content: Content): Iterable<Message> {
  const names = namesWithDigits(content)
  for (const [id, { statement, values }] of content.corpus.claims) {
    if (!areThere(content, values)) continue
    const offers = offersOfAll(content, values)
    for (const found of findQuantities(statement, { names })) {
      const verdict = judge(found, offers)
      if (verdict.bound) continue
      const words = writtenWords(statement, found)
      yield {
        place: content.placeOf('claims', id, ['statement']),
        severity: 'error',
        rule: 'number-matches-datum',
        why,
        ...numberFault(words, found, verdict, 'the `values` of this claim carry'),
      }
    }
  }
}

/** A number inside nested claims is bound by any of them. */
function* inArticle(content: Content, slug: string): Iterable<Message> {
  const prose = content.prose.get(slug)
  if (!prose) return
  const numbers = articleNumbers(content, slug)
  yield* saidForAnother(content, slug, numbers)
  for (const { found, words, start, claims } of numbers) {
    const values = claims.flatMap((id) => content.corpus.claims.get(id)?.values ?? [])
    if (claims.length === 0 || !areThere(content, values)) continue
    const verdict = judge(found, offersOfAll(content, values))
    if (verdict.bound) continue
    const bound = `the \`values\` of ${claims.length > 1 ? listed(claims, 'and') : quoted(claims[0])} carry`
    yield {
      place: prose.placeAt(start),
      severity: 'error',
      rule: 'number-matches-datum',
      why,
      ...numberFault(words, found, verdict, bound),
    }
  }
}
