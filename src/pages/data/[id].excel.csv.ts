import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { forExcel } from '../../charts/data/csv.ts'
import { corpus } from '../../corpus/current.ts'
import { dataSections } from './_tables.ts'

export const getStaticPaths = () =>
  dataSections(corpus).map(({ id, csv }) => ({ params: { id }, props: { csv } }))

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A collection of records as a file, for a double click. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(forExcel(props.csv), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
