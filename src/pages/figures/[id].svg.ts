import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { figureFilePaths, svgOf } from './_figures.ts'

export const getStaticPaths = figureFilePaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A figure as a drawing that needs nothing else. */
export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(svgOf(props, site), { headers: { 'Content-Type': 'image/svg+xml' } })
