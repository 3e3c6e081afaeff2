import anyAscii from 'any-ascii'
import { z } from 'astro/zod'
import { idSchema } from './id.ts'
import { hidden } from './visible.ts'

/**
 * The id of a source made of the key that a citation program gave it, always the same: `Ward:1882` is
 * `ward-1882`, Zotero’s address of an item is the item’s own key. An id in our form stays as it is.
 */
export function sourceIdOf(key: string): string {
  const [, item, local] =
    /(?:^|\/)(?:items\/([A-Za-z\d]+)|\d+\/([A-Z\d]{8}))\/?$/.exec(key.trim()) ?? []
  return anyAscii(item ?? local ?? key)
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A source’s id, or any other place where one is named: what a citation program has as a key is read as its id. */
export const sourceIdSchema = hidden(z.union([z.string(), z.number()]))
  .transform((key) => sourceIdOf(String(key)))
  .pipe(idSchema)
