import type { Claim } from '../../model/claim.ts'
import type { Message } from '../../model/message.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import { judge } from '../../prose/bind/bind.ts'
import { amountKinds, type Found } from '../../prose/quantities/found.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import { areThere, namesWithDigits, offersOfAll, writtenWords } from './article-numbers.ts'
import type { Content, JsonPath } from '../read/content.ts'
import { numberFault } from './number-fault.ts'

/** A text of a claim's file that readers are shown, and what its numbers are held against. */
type ClaimText = {
  readonly path: JsonPath
  readonly text: string
  readonly values: readonly ValueRef[]
  readonly kinds: ReadonlySet<Found['kind']>
  /** What carries those values, in words. */
  readonly bound: string
}

const everyKind: ClaimText['kinds'] = new Set([...amountKinds, 'date'])
/**
 * Reasons and notes tell of other things too: `two editions`, `the listings of late August`. Of their numbers
 * those are held that a reader would carry away.
 */
const amounts: ClaimText['kinds'] = new Set(['money', 'percent', 'measure'])

/** The numbers of the claims' own texts that none of what they are bound to carries. */
export function* numbersInClaims(content: Content): Iterable<Message> {
  const names = namesWithDigits(content)
  for (const [id, claim] of content.corpus.claims) {
    for (const { path, text, values, kinds, bound } of textsOf(claim, content)) {
      if (!areThere(content, values)) continue
      const offers = offersOfAll(content, values)
      for (const found of findQuantities(text, { names })) {
        const binding = kinds.has(found.kind) ? judge(found, offers) : undefined
        if (!binding || binding.bound) continue
        const words = writtenWords(text, found)
        yield {
          place: content.placeOf('claims', id, path),
          severity: 'error',
          rule: 'number-matches-datum',
          why: 'A number in a claim says what the record says, with its hedge, so that prose, notes and figures cannot disagree.',
          ...numberFault(words, found, binding, bound),
        }
      }
    }
  }
}

/** The statement, held against the claim's own values; the rest also against what it leans on. */
function textsOf(claim: Claim, content: Content): readonly ClaimText[] {
  const values = [...claim.values, ...leansOn(claim, content)]
  const bound = 'the `values` of this claim and of those it is related to carry'
  const error = claim.status === 'error' ? claim : undefined
  const told = (path: JsonPath, text: string | undefined, kinds = amounts): readonly ClaimText[] =>
    text === undefined ? [] : [{ path, text, values, kinds, bound }]
  return [
    {
      path: ['statement'],
      text: claim.statement,
      values: claim.values,
      kinds: everyKind,
      bound: 'the `values` of this claim carry',
    },
    ...told(['record'], error?.record, everyKind),
    ...told(['introducedBy', 'how'], error?.introducedBy?.how),
    ...told(['because'], claim.because),
    ...told(['changesIf', 'firmer'], claim.changesIf?.firmer),
    ...told(['changesIf', 'weaker'], claim.changesIf?.weaker),
    ...claim.evidence.flatMap(({ note }, i) => told(['evidence', i, 'note'], note)),
  ]
}

/** The values of the claims it is related to, and the dates of its sources, as far as they are there. */
function leansOn({ related, evidence }: Claim, { corpus }: Content): readonly ValueRef[] {
  return [
    ...related.flatMap(({ claim }) => corpus.claims.get(claim)?.values ?? []),
    ...evidence.flatMap(({ source }) => (corpus.sources.has(source) ? [`sources/${source}`] : [])),
  ]
}
