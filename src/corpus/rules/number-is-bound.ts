import { textsOf } from '../../charts/draw.ts'
import type { Message } from '../../model/message.ts'
import { judge } from '../../prose/bind/bind.ts'
import type { Found } from '../../prose/quantities/found.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import {
  areThere,
  articleNumbers,
  claimsBeside,
  namesWithDigits,
  offersOfAll,
  offersOfClaim,
  writtenWords,
  type ArticleNumber,
} from '../numbers/article-numbers.ts'
import type { Content, JsonPath } from '../read/content.ts'
import { offersOfFigure, refsOfFigure } from '../numbers/figure-offers.ts'
import { unwaived, type Finding } from '../judge/findings.ts'
import { numberFault } from '../numbers/number-fault.ts'
import { quoted } from '../../say/quoted.ts'
import type { Rule } from './rule.ts'

const rule = 'number-is-bound'

/**
 * Outside claims no amount of money, percentage or measure stands in an article; counts and dates stand there
 * only where a claim of the same sentence carries them, or the front matter does; in a sentence without
 * claims, a claim of the same block. Titles, deks and the words of figures
 * are held against their own data.
 */
export const numberIsBound: Rule<'number-is-bound'> = {
  id: 'number-is-bound',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'An amount of money, a percentage or a measure stands outside every claim; or a count or a date does that no claim of its sentence carries, nor the front matter. In a sentence without claims, one of the same block may carry it. Titles, deks and the words of figures are held against their own data, descriptions of pictures against the claims of their article.',
  why: 'A number that no claim carries has no status, no source and nothing to be held against.',
  mend: 'Mark the words as a claim with the datum in its `values`, or waive it on the spot: `{/* waive number-is-bound: the reason */}`.',
  // Words whose claim is not known stand outside every claim, and a list that cannot be read binds nothing.
  follows: { beside: 'claim-exists', unread: 'a list', signOffs: 'annotations' },
  *judge(content) {
    yield* inFrontMatter(content)
    yield* inFigures(content)
    yield* inPictures(content)
    yield* unwaived(unboundNumbers(content), content)
  },
}

/** The unbound numbers of all articles, waived or not. */
export function* unboundNumbers(content: Content): Iterable<Finding> {
  for (const slug of content.corpus.articles.keys()) {
    for (const number of articleNumbers(content, slug)) {
      const message = outsideFault(content, slug, number)
      if (message) yield { slug, block: number.block, message }
    }
  }
}

function outsideFault(content: Content, slug: string, number: ArticleNumber): Message | undefined {
  const { found, words, start, claims } = number
  const place = content.prose.get(slug)?.placeAt(start)
  if (claims.length > 0 || !place || isOrdinalWord(found)) return undefined
  const mayRepeat = found.kind === 'date' || found.kind === 'count' || found.kind === 'ordinal'
  if (mayRepeat && judge(found, carriedNear(content, slug, number)).bound) return undefined
  const common = { place, severity: 'error', rule, actual: words } as const
  if (found.kind === 'date') {
    return {
      ...common,
      what: `${quoted(words)} is a date that no claim beside it carries.`,
      why: 'A date outside claims is held against the claims of its sentence, so that a slip in it is caught.',
      mend: 'Name an event or a source with that date in the `values` of a claim marked in this sentence, or move the date into its words.',
    }
  }
  return {
    ...common,
    what: `${quoted(withNoun(words, found))} stands outside every claim.`,
    why: 'A number that no claim carries has no status, no source and nothing to be held against.',
    mend: mayRepeat
      ? 'Mark the words as a claim, or add what it counts to `values`, of a claim marked here or of the front matter.'
      : 'Mark the words as a claim with the datum in its `values`, or waive it here: `{/* waive number-is-bound: why */}`.',
  }
}

const isOrdinalWord = (found: Found): boolean => found.kind === 'ordinal' && found.form === 'words'

const withNoun = (words: string, found: Found): string =>
  found.kind === 'count' && found.nouns[0] ? `${words} ${found.nouns[0]}` : words

/** What prose outside claims may repeat: data of the front matter and of the claims marked beside it. */
function carriedNear(content: Content, slug: string, number: ArticleNumber): readonly Offer[] {
  const values = content.corpus.articles.get(slug)?.frontMatter.values ?? []
  const claims = claimsBeside(content, slug, number)
  return [...offersOfAll(content, values), ...claims.flatMap((id) => offersOfClaim(content, id))]
}

function* inFrontMatter(content: Content): Iterable<Message> {
  for (const [slug, { frontMatter }] of content.corpus.articles) {
    if (!areThere(content, frontMatter.values)) continue
    const offers = offersOfAll(content, frontMatter.values)
    for (const key of ['title', 'dek'] as const) {
      yield* inWords(content, frontMatter[key], offers, ['articles', slug, [key]])
    }
  }
}

function* inFigures(content: Content): Iterable<Message> {
  for (const [id, figure] of content.corpus.figures) {
    if (!areThere(content, refsOfFigure(content, figure))) continue
    const offers = offersOfFigure(content, figure)
    for (const { path, text } of textsOf(figure)) {
      yield* inWords(content, text, offers, ['figures', id, path])
    }
  }
}

/** What is said of a picture may repeat what the front matter and the claims of its article carry. */
function* inPictures(content: Content): Iterable<Message> {
  for (const [slug, pictures] of content.pictures) {
    const article = content.corpus.articles.get(slug)
    const values = article?.frontMatter.values ?? []
    const claims =
      article?.claims.flatMap((id) => content.corpus.claims.get(id)?.values ?? []) ?? []
    const refs = [...values, ...claims]
    if (!article || !areThere(content, refs)) continue
    const offers = offersOfAll(content, refs)
    for (const { description, place } of pictures) {
      for (const found of findQuantities(description, { names: namesWithDigits(content) })) {
        const verdict = judge(found, offers)
        if (verdict.bound || isOrdinalWord(found)) continue
        yield {
          place,
          severity: 'error',
          rule,
          why: 'A picture’s description is read aloud like the text, and a number in it is held against the data like any other.',
          ...numberFault(
            writtenWords(description, found),
            found,
            verdict,
            'the claims of this article and the `values` of its front matter carry',
          ),
        }
      }
    }
  }
}

function* inWords(
  content: Content,
  text: string,
  offers: readonly Offer[],
  [collection, id, path]: readonly ['articles' | 'figures', string, JsonPath],
): Iterable<Message> {
  for (const found of findQuantities(text, { names: namesWithDigits(content) })) {
    const binding = judge(found, offers)
    if (binding.bound || isOrdinalWord(found)) continue
    const bound =
      collection === 'figures'
        ? 'the data and `values` of this figure carry'
        : 'the `values` of the front matter carry'
    yield {
      place: content.placeOf(collection, id, path),
      severity: 'error',
      rule,
      why: 'Titles are what is copied most, and a number in them is held against the data like any other.',
      ...numberFault(writtenWords(text, found), found, binding, bound),
    }
  }
}
