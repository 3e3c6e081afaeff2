import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { forExcel } from '../../charts/data/csv.ts'
import { figurePaths } from './_figures.ts'

export const getStaticPaths = figurePaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** The numbers of a figure, for a double click. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(forExcel(props.drawing.csv), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
