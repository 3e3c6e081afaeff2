import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { corpus } from '../../corpus/current.ts'
import { articleCard, claimCard, figureCard } from '../../exports/structured/social-card.ts'
import { drawnFigures } from '../figures/_figures.ts'
import { pngOf, pngResponse } from '../_png.ts'
import { drawCard } from './_draw-card.ts'

export function getStaticPaths() {
  const cards = [
    ...[...corpus.articles.values()].map((article) => articleCard(article, corpus)),
    ...[...corpus.claims.values()].map((claim) => claimCard(claim, corpus)),
    ...drawnFigures.map(({ figure, drawing }) => figureCard(figure, drawing.claims, corpus)),
  ]
  return cards.map((card) => ({
    params: { card: card.path.slice('/social/'.length, -'.png'.length) },
    props: { card },
  }))
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** The picture of an article, a claim or a figure where it is shared. */
export const GET: APIRoute<Props> = ({ props }) =>
  pngResponse(pngOf(drawCard(props.card, corpus.site.title), 1))
