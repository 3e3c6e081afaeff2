import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { publishedFiles } from './_files.ts'

export const getStaticPaths = () =>
  publishedFiles().map((file) => {
    const [name, ...endings] = file.name.split('.')
    return { params: { name, ending: endings.join('.') }, props: file, cacheKey: file.name }
  })

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A table, or what is to be known of tables, as a file. */
export const GET: APIRoute<Props> = ({ props: { body, mediaType }, site }) =>
  new Response(body(site), { headers: { 'Content-Type': mediaType } })
