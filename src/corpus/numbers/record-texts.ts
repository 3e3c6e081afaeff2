import type { Claim } from '../../model/claim.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import { textsOfArticles, textsOfRecord, type VisibleText } from '../judge/visible-texts.ts'
import type { Content } from '../read/content.ts'
import { drawnCounts, offersOfFigure, refsOfFigure } from './figure-offers.ts'
import { isHeldAt } from './held-fields.ts'
import type { HeldAgainst, HeldText, OfRecord } from './held-text.ts'
import { areThere, offersOfAll, valuesOf } from './offers.ts'
import { offersOfRecord, outsideClaims } from './record-offers.ts'

/** What the texts of an article beside its prose are read from. */
export type OfArticle = Pick<Content, 'corpus' | 'pictures' | 'placeOf'>

/** Every text of the record that is held: all that readers are shown of it, the words of pictures, and of articles what stands beside the prose. */
export function* recordTexts(content: Content): Iterable<HeldText> {
  for (const text of textsOfRecord(content)) yield* heldText(content, text)
  for (const text of textsOfArticles(content)) yield* heldText(content, text)
  for (const slug of content.pictures.keys()) yield* ofPictures(content, slug)
}

/** The title and the dek of an article. */
export function* frontMatterTexts(content: Content, slug: string): Iterable<HeldText> {
  for (const text of textsOfArticles(content)) {
    if (text.id === slug) yield* heldText(content, text)
  }
}

/** A text of a record, where it stands, if it is held. */
function* heldText(content: Content, text: VisibleText): Iterable<HeldText> {
  const held = heldAgainst(content, text)
  if (held) yield placed(content, text, held)
}

/** A text of a record, where it stands, with what it is held against. */
export const placed = (
  { placeOf }: Pick<Content, 'placeOf'>,
  { collection, id, path, text }: VisibleText,
  heldAgainst: HeldAgainst,
): HeldText => ({
  record: { collection, id },
  path,
  text,
  placeAt: () => placeOf(collection, id, path),
  heldAgainst,
})

/** What a text is held against; undefined where it is not held, or a datum that it is bound to is missing. */
export function heldAgainst(content: OfRecord, text: VisibleText): HeldAgainst | undefined {
  const held = isHeldAt(text) ? heldIn(content, text) : undefined
  return held && { ...held, canWaive: 'record' }
}

type Held = Omit<HeldAgainst, 'canWaive'>

function heldIn(content: OfRecord, text: VisibleText): Held | undefined {
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
  content: OfRecord,
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
function leansOn({ related, evidence }: Claim, content: OfRecord): readonly ValueRef[] {
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
export function* ofPictures({ corpus, pictures }: OfArticle, slug: string): Iterable<HeldText> {
  const article = corpus.articles.get(slug)
  if (!article) return
  const refs = [...article.frontMatter.values, ...valuesOf({ corpus }, article.claims)]
  if (!areThere({ corpus }, refs)) return
  const offers = outsideClaims(offersOfAll({ corpus }, refs))
  const bound = 'the claims of this article and the `values` of its front matter carry'
  for (const { description, credit, place } of pictures.get(slug) ?? []) {
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
