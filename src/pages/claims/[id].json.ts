import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { claimTwinPaths, twinOf } from './_twins.ts'

export const getStaticPaths = claimTwinPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** A claim for programs; `/schemas/published-claim.json` says what is in it. */
export const GET: APIRoute<Props> = ({ props: { claim }, site }) =>
  new Response(`${JSON.stringify(twinOf(claim, site), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
