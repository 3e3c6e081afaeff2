import type { Claim } from '../../model/claim.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import { textsOfArticles, textsOfRecord, type VisibleText } from '../judge/visible-texts.ts'
import type { Content } from '../read/content.ts'
import { drawnCounts, offersOfFigure, refsOfFigure } from './figure-offers.ts'
import { isHeldAt } from './held-fields.ts'
import type { HeldAgainst, HeldText } from './held-text.ts'
import { areThere, offersOfAll, valuesOf } from './offers.ts'
import { offersOfRecord, outsideClaims } from './record-offers.ts'

/** Every text of the record that is held: all that readers are shown of it, the words of pictures, and of articles what stands beside the prose. */
export function* recordTexts(content: Content): Iterable<HeldText> {
  yield* heldOfRecord(content)
  yield* heldOfArticles(content)
}

/** Those of the records, to which no article is anything. */
export const heldOfRecord = (content: Content): Iterable<HeldText> =>
  heldOf(content, textsOfRecord(content))

/** Those of the front matter of articles, and the descriptions of their pictures. */
export function* heldOfArticles(content: Content): Iterable<HeldText> {
  yield* heldOf(content, textsOfArticles(content))
  yield* ofPictures(content)
}

function* heldOf(content: Content, texts: Iterable<VisibleText>): Iterable<HeldText> {
  for (const text of texts) {
    const held = isHeldAt(text) ? heldText(content, text) : undefined
    if (held) yield held
  }
}

/** The title and the dek of an article. */
export function* frontMatterTexts(content: Content, slug: string): Iterable<HeldText> {
  for (const text of textsOfArticles(content)) {
    const isOwn = text.id === slug && isHeldAt(text)
    const held = isOwn ? heldText(content, text) : undefined
    if (held) yield held
  }
}

/** A text of a record with what it is held against; undefined where a datum that it is bound to is missing. */
function heldText(content: Content, text: VisibleText): HeldText | undefined {
  const { collection, id, path } = text
  const held = heldAgainst(content, text)
  if (!held) return undefined
  return {
    record: { collection, id },
    path,
    text: text.text,
    placeAt: () => content.placeOf(collection, id, path),
    heldAgainst: { ...held, canWaive: 'record' },
  }
}

type Held = Omit<HeldAgainst, 'canWaive'>

function heldAgainst(content: Content, text: VisibleText): Held | undefined {
  const { corpus } = content
  switch (text.collection) {
    case 'claims': {
      const claim = corpus.claims.get(text.id)
      return claim && ofClaim(content, claim, text.path[0])
    }
    case 'figures': {
      const figure = corpus.figures.get(text.id)
      if (!figure || !areThere(content, refsOfFigure(content, figure))) return undefined
      const bound = 'the data and `values` of this figure carry'
      const offers = offersOfFigure(content, figure)
      return { standing: 'own', offers, drawn: drawnCounts(content, figure), bound }
    }
    case 'articles': {
      const values = corpus.articles.get(text.id)?.frontMatter.values ?? []
      if (!areThere(content, values)) return undefined
      const offers = outsideClaims(offersOfAll(content, values))
      return { standing: 'own', offers, bound: 'the `values` of the front matter carry' }
    }
    default: {
      const offers = offersOfRecord(content, text)
      return (
        offers && { standing: 'own', ...offers, bound: 'what this record is, and names, carries' }
      )
    }
  }
}

/** The statement, held against the claim's own values; the rest also against what it leans on. */
function ofClaim(
  content: Content,
  claim: Claim,
  field: string | number | undefined,
): Held | undefined {
  if (!areThere(content, claim.values)) return undefined
  const offers = offersOfAll(content, claim.values)
  if (field === 'statement') {
    return { standing: 'claim', offers, bound: 'the `values` of this claim carry' }
  }
  const leaning = leansOn(claim, content)
  if (!areThere(content, leaning)) return undefined
  const further = offersOfAll(content, leaning)
  const bound = 'the `values` of this claim and of those it is related to carry'
  // What the record says instead of an error is as much the claim's own as its statement.
  return field === 'record'
    ? { standing: 'claim', offers: [...offers, ...further], bound }
    : { standing: 'reason', offers, further, bound }
}

/** The values of the claims it is related to, and the dates of its sources, as far as they are there. */
function leansOn({ related, evidence }: Claim, content: Content): readonly ValueRef[] {
  return [
    ...valuesOf(
      content,
      related.map(({ claim }) => claim),
    ),
    ...evidence.flatMap(({ source }) =>
      content.corpus.sources.has(source) ? [`sources/${source}`] : [],
    ),
  ]
}

/** What is said of a picture, and whose it is, may repeat what the front matter and the claims of its article carry. */
function* ofPictures(content: Content): Iterable<HeldText> {
  for (const [slug, pictures] of content.pictures) {
    const article = content.corpus.articles.get(slug)
    if (!article) continue
    const refs = [...article.frontMatter.values, ...valuesOf(content, article.claims)]
    if (!areThere(content, refs)) continue
    const offers = outsideClaims(offersOfAll(content, refs))
    const bound = 'the claims of this article and the `values` of its front matter carry'
    for (const { description, credit, place } of pictures) {
      for (const text of [description, credit]) {
        yield {
          record: { collection: 'articles', id: slug },
          text,
          placeAt: () => place,
          heldAgainst: { standing: 'own', offers, bound, canWaive: 'record' },
        }
      }
    }
  }
}
