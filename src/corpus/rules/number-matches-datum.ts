import type { Message } from '../../model/message.ts'
import { judge } from '../../prose/bind/bind.ts'
import { areThere, articleNumbers, offersOfAll } from '../numbers/article-numbers.ts'
import { numbersInClaims } from '../numbers/claim-numbers.ts'
import type { Content } from '../read/content.ts'
import { numberFault } from '../numbers/number-fault.ts'
import { saidForAnother } from '../numbers/said-for-another.ts'
import { listed, quoted } from '../../say/quoted.ts'
import type { Rule } from './rule.ts'

const why =
  'A number in a claim says what the record says, with its hedge, so that prose, notes and figures cannot disagree.'

/**
 * Every quantity and date in a claim's marked words and in its own statement is one of the claim's values; so
 * are the amounts in the claim's other texts, which may name what related claims carry too.
 */
export const numberMatchesDatum: Rule<'number-matches-datum'> = {
  id: 'number-matches-datum',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'A number, a date or its hedge in a claim’s words or statement is none of the values the claim is bound to, at the precision it is written with. The `record` of an error, and amounts of money, percentages and measures in reasons and notes, may name the values of related claims too.',
  why: 'Prose, notes and figures are drawn from one record, so that they cannot disagree.',
  mend: 'Write the number and the hedge that the datum carries, or bind the datum that was meant. What is computed is a derived value, never typed.',
  *judge(content) {
    yield* numbersInClaims(content)
    yield* numbersInArticles(content)
  },
}

/** Those of the articles' marked words. */
export function* numbersInArticles(content: Content): Iterable<Message> {
  for (const slug of content.corpus.articles.keys()) yield* inArticle(content, slug)
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
    const binding = judge(found, offersOfAll(content, values))
    if (binding.bound) continue
    const bound = `the \`values\` of ${claims.length > 1 ? listed(claims, 'and') : quoted(claims[0])} carry`
    yield {
      place: prose.placeAt(start),
      severity: 'error',
      rule: 'number-matches-datum',
      why,
      ...numberFault(words, found, binding, bound),
    }
  }
}
