import { z } from 'astro/zod'
import { formed } from './demand.ts'
import { hidden, unordered } from './visible.ts'

/**
 * What an article, a claim or a figure was called before: an old id, which stands for the address it made, or a
 * whole path that ends in a slash, such as `/2019/09/sums/`. Each leads to its page for good.
 */
const aliasSchema = formed(
  hidden(z.string().max(200)),
  /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\/(?:[A-Za-z0-9._~-]*[A-Za-z0-9_~-]\/)+)$/,
  'alias-form',
  'must be an old id, or an old path that begins and ends with a slash such as /2019/09/sums/',
)

/** The former names of a record. */
export const aliasesSchema = unordered(z.array(aliasSchema)).optional()
