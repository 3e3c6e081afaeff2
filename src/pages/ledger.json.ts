import type { APIRoute } from 'astro'
import { corpus } from '../corpus/current.ts'
import { ledgerOf } from '../exports/ledger/chain.ts'

/** Every state of every claim, chained; `npm run verify-ledger` recomputes it. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(ledgerOf(corpus.claims.values()), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
