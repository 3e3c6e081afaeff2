import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { claimTwinPaths, twinMarkdown, twinOf } from './_twins.ts'

export const getStaticPaths = claimTwinPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({ props: { claim }, site }) =>
  new Response(twinMarkdown(twinOf(claim, site)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
