import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { claimTwinPaths, twinJson, twinOf } from './_twins.ts'

export const getStaticPaths = claimTwinPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({ props: { claim }, site }) =>
  new Response(twinJson(twinOf(claim, site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
