import type { APIRoute } from 'astro'
import { addressFrom } from '../components/href.ts'
import { corpus } from '../corpus/current.ts'
import { llmsOf } from '../exports/crawl/llms.ts'

/** The site for language models: where everything stands as Markdown. */
export const GET: APIRoute = ({ site }) =>
  new Response(llmsOf(corpus, addressFrom(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
