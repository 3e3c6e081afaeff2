import type { Block, Prose } from '../../prose/prose.ts'
import type { Message } from '../../model/message.ts'
import { createMemory } from '../../model/memory.ts'
import { onceStored } from '../../cache/stored-results.ts'
import { onceForReads } from '../../model/once-for-reads.ts'
import type { Article, Corpus } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { isWaived, type Finding } from '../judge/findings.ts'
import type { Content } from '../read/content.ts'
import type { HeldAgainst, OfRecord } from './held-text.ts'
import { claimsAt, type ArticleNumber, type BlockOfProse } from './article-number.ts'
import { areThere, offersOfAll, valuesOf } from './offers.ts'
import { heldOutside } from './outside-claims.ts'
import { readNumbers } from './read-numbers.ts'
import { saidForAnother } from './said-for-another.ts'
import { sentenceMessages, type PlacedFault } from './sentence-messages.ts'

/** Every number of an article's running text: bound to a datum, named, waived or at fault. */
export function articleNumbers(
  content: Pick<Content, 'corpus' | 'prose'>,
  slug: string,
): readonly ArticleNumber[] {
  const article = content.corpus.articles.get(slug)
  const prose = content.prose.get(slug)
  if (!prose) return []
  return article
    ? readOnce(article, content.corpus, prose)
    : numbersIn(undefined, content.corpus, prose)
}

function numbersIn(
  article: Article | undefined,
  corpus: Corpus,
  prose: Prose,
): readonly ArticleNumber[] {
  const { slug = '', marks = [] } = article ?? {}
  const values = article?.frontMatter.values ?? []
  const leaves = prose.waivers.map((waiver) => ({ slug, ...waiver }))
  return prose.blocks.flatMap(({ start, end }: Block, block) => {
    const text = prose.text.slice(start, end)
    const own = marks
      .filter((mark) => mark.start < end && start < mark.end)
      .map((mark) => ({ claim: mark.claim, start: mark.start - start, end: mark.end - start }))
    return readBlockOnce(sameBlock({ text, marks: own, values }), corpus).map(
      (number): ArticleNumber => ({
        ...number,
        start: start + number.start,
        end: start + number.end,
        block,
        claims: claimsAt(own, number),
        isWaived:
          number.outcome.kind === 'fault' &&
          isWaived({ slug, block, message: { ...number.outcome.fault, place: nowhere } }, leaves),
      }),
    )
  })
}

const known = createMemory<BlockOfProse>()

/** A block as the thing that it was, wherever it stands: what its numbers came to stands as well. */
const sameBlock = (block: BlockOfProse): BlockOfProse => known(JSON.stringify(block), () => block)

const readBlockOnce = onceStored(
  'numbers of a block',
  (block: BlockOfProse) => block,
  (block, corpus: Corpus) => {
    const { text, marks } = block
    const heldAgainst = (numeral: Span) => {
      const claims = claimsAt(marks, numeral)
      return claims.length > 0
        ? heldInClaims({ corpus }, claims)
        : heldOutside({ corpus }, block, numeral)
    }
    return readNumbers({ text, heldAgainst }, corpus)
  },
)

/** An article is another thing where any of its words is. */
const readOnce = onceForReads((article: Article, corpus: Corpus, prose: Prose) =>
  numbersIn(article, corpus, prose),
)

const nowhere = { file: '', line: 1, column: 1 }

/** A number inside nested claims is bound by any of them. */
function heldInClaims(content: OfRecord, claims: readonly string[]): HeldAgainst | undefined {
  const values = valuesOf(content, claims)
  if (!areThere(content, values)) return undefined
  const bound = `the \`values\` of ${claims.length > 1 ? listed(claims, 'and') : quoted(claims[0])} carry`
  return { standing: 'claim', offers: offersOfAll(content, values), bound, canWaive: 'prose' }
}

/** What is wrong with the numbers of an article's prose, one message a sentence. */
export function* messagesOfArticle(content: Content, slug: string): Iterable<Message> {
  const prose = content.prose.get(slug)
  if (!prose) return
  const numbers = articleNumbers(content, slug)
  const faults: readonly (PlacedFault & { block: number })[] = [
    ...numbers.flatMap(({ outcome, start, block, isWaived }) =>
      outcome.kind === 'fault' && !isWaived ? [{ start, block, fault: outcome.fault }] : [],
    ),
    ...saidForAnother(content, slug, numbers),
  ]
  for (const [block, { start, end }] of prose.blocks.entries()) {
    const own = faults
      .filter((fault) => fault.block === block)
      .map((fault) => ({ ...fault, start: fault.start - start }))
      .sort((a, b) => a.start - b.start)
    const text = prose.text.slice(start, end)
    yield* sentenceMessages({ text, placeAt: (offset) => prose.placeAt(start + offset) }, own)
  }
}

/** What waivers of a rule may take back, waived or not. */
export function* waivableNumbers(content: Content, rule: string): Iterable<Finding> {
  for (const slug of content.corpus.articles.keys()) {
    for (const { outcome, block, start } of articleNumbers(content, slug)) {
      const place = content.prose.get(slug)?.placeAt(start)
      if (outcome.kind !== 'fault' || outcome.fault.rule !== rule || !place) continue
      yield { slug, block, message: { ...outcome.fault, place } }
    }
  }
}
