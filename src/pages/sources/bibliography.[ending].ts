import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { cslItemOf } from '../../cite/csl-item.ts'
import { citationFormats, writeItems } from '../../cite/formats.ts'
import { corpus } from '../../corpus/current.ts'

export const getStaticPaths = () =>
  citationFormats.map((format) => ({
    params: { ending: format.ending },
    props: format,
    cacheKey: format.ending,
  }))

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** Every source of the site for a reference manager. */
export const GET: APIRoute<Props> = ({ props: { ending, mediaType } }) =>
  new Response(writeItems([...corpus.sources.values()].map(cslItemOf), ending), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  })
