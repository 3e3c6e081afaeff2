import type { APIRoute } from 'astro'
import type { Element } from 'hast'
import { corpus } from '../../corpus/current.ts'
import {
  articleCard,
  claimCard,
  figureCard,
  type SocialCard,
} from '../../exports/structured/social-card.ts'
import { digestOf } from '../../cache/digest.ts'
import { drawnFigures } from '../figures/_figures.ts'
import { pngOf } from '../../png/png-of.ts'
import { drawAside } from '../../png/threads.ts'
import { pngResponse } from '../_png-response.ts'
import { drawCard } from './_draw-card.ts'

type Shared = { readonly card: SocialCard; readonly drawing?: Element }

export function getStaticPaths() {
  const cards: readonly Shared[] = [
    ...[...corpus.articles.values()].map((article) => ({ card: articleCard(article, corpus) })),
    // A build makes them with the claims' pages.
    ...(import.meta.env.DEV ? [...corpus.claims.values()] : []).map((claim) => ({
      card: claimCard(claim, corpus),
    })),
    ...drawnFigures().map(({ figure, drawing }) => ({
      card: figureCard(figure, drawing.claims, corpus),
      drawing: drawing.wide,
    })),
  ]
  return cards.map((props) => ({
    params: { card: props.card.path.slice('/social/'.length, -'.png'.length) },
    props,
    cacheKey: digestOf(props),
  }))
}

/** The picture of an article, a claim or a figure where it is shared. Words alone are drawn in less time than they are kept in. */
export const GET: APIRoute<Shared> = async ({ props: { card, drawing } }) => {
  const request = drawCard(card, corpus.site.title, drawing)
  return pngResponse(await (drawing ? pngOf(request) : drawAside(request)))
}
