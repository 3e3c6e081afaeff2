import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { wholeClaim } from '../../exports/claim/whole-claim.ts'
import { writeMarkdown } from '../../exports/writing/markdown.ts'
import { claimTwinPaths, twinOf } from './_twins.ts'

export const getStaticPaths = claimTwinPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A claim as Markdown, its status in words. */
export const GET: APIRoute<Props> = ({ props: { claim }, site }) =>
  new Response(writeMarkdown(wholeClaim(twinOf(claim, site))), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
