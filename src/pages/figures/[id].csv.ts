import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { figureFilePaths } from './_figures.ts'

export const getStaticPaths = figureFilePaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** The numbers of a figure. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.drawing.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
