import { z } from 'astro/zod'

const hash = z.string().regex(/^[\da-f]{64}$/)

/** What a ledger of any site holds, whoever made it. */
export const ledgerSchema = z.object({
  algorithm: z.string(),
  entries: z.array(
    z.object({ claim: z.string(), date: z.string(), status: z.string(), why: z.string(), hash }),
  ),
  head: hash,
})
