import type { Claim } from '../../model/claim.ts'
import { textsOf } from '../../charts/draw.ts'
import type { Place } from '../../model/message.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import type { Content, JsonPath } from '../read/content.ts'
import { offersOfFigure, refsOfFigure } from './figure-offers.ts'
import type { HeldText, Standing } from './held-text.ts'
import { areThere, offersOfAll, valuesOf } from './offers.ts'

/** Every text of the record that is held: claims, front matter, figures, descriptions of pictures. */
export function* recordTexts(content: Content): Iterable<HeldText> {
  for (const [id, claim] of content.corpus.claims) yield* ofClaim(content, id, claim)
  for (const slug of content.corpus.articles.keys()) yield* frontMatterTexts(content, slug)
  yield* ofFigures(content)
  yield* ofPictures(content)
}

type Told = {
  readonly place: Place
  readonly text: string | undefined
  readonly standing: Standing
  readonly offers: readonly Offer[]
  readonly bound: string
}

const held = ({ place, text, standing, offers, bound }: Told): readonly HeldText[] =>
  text === undefined
    ? []
    : [{ text, placeAt: () => place, heldAgainst: () => ({ standing, offers, bound }) }]

/** The statement, held against the claim's own values; the rest also against what it leans on. */
function* ofClaim(content: Content, id: string, claim: Claim): Iterable<HeldText> {
  if (!areThere(content, claim.values)) return
  const placeOf = (path: JsonPath) => content.placeOf('claims', id, path)
  yield* held({
    place: placeOf(['statement']),
    text: claim.statement,
    standing: 'claim',
    offers: offersOfAll(content, claim.values),
    bound: 'the `values` of this claim carry',
  })
  const leaning = [...claim.values, ...leansOn(claim, content)]
  if (!areThere(content, leaning)) return
  const offers = offersOfAll(content, leaning)
  const bound = 'the `values` of this claim and of those it is related to carry'
  const told = (path: JsonPath, text: string | undefined, standing: Standing = 'reason') =>
    held({ place: placeOf(path), text, standing, offers, bound })
  const error = claim.status === 'error' ? claim : undefined
  yield* told(['record'], error?.record, 'claim')
  yield* told(['introducedBy', 'how'], error?.introducedBy?.how)
  yield* told(['because'], claim.because)
  yield* told(['changesIf', 'firmer'], claim.changesIf?.firmer)
  yield* told(['changesIf', 'weaker'], claim.changesIf?.weaker)
  for (const [i, { note }] of claim.evidence.entries()) yield* told(['evidence', i, 'note'], note)
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

/** The title and the dek of an article. */
export function* frontMatterTexts(content: Content, slug: string): Iterable<HeldText> {
  const frontMatter = content.corpus.articles.get(slug)?.frontMatter
  if (!frontMatter || !areThere(content, frontMatter.values)) return
  const offers = offersOfAll(content, frontMatter.values)
  for (const key of ['title', 'dek'] as const) {
    yield* held({
      place: content.placeOf('articles', slug, [key]),
      text: frontMatter[key],
      standing: 'own',
      offers,
      bound: 'the `values` of the front matter carry',
    })
  }
}

function* ofFigures(content: Content): Iterable<HeldText> {
  for (const [id, figure] of content.corpus.figures) {
    if (!areThere(content, refsOfFigure(content, figure))) continue
    const offers = offersOfFigure(content, figure)
    for (const { path, text } of textsOf(figure)) {
      yield* held({
        place: content.placeOf('figures', id, path),
        text,
        standing: 'own',
        offers,
        bound: 'the data and `values` of this figure carry',
      })
    }
  }
}

/** What is said of a picture may repeat what the front matter and the claims of its article carry. */
function* ofPictures(content: Content): Iterable<HeldText> {
  for (const [slug, pictures] of content.pictures) {
    const article = content.corpus.articles.get(slug)
    if (!article) continue
    const refs = [...article.frontMatter.values, ...valuesOf(content, article.claims)]
    if (!areThere(content, refs)) continue
    const offers = offersOfAll(content, refs)
    for (const { description, place } of pictures) {
      yield* held({
        place,
        text: description,
        standing: 'own',
        offers,
        bound: 'the claims of this article and the `values` of its front matter carry',
      })
    }
  }
}
