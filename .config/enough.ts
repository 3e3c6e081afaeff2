import { readdirSync } from 'node:fs'

/** Claims from which on a content folder is large enough for walks over it to prove something. */
const large = 30

/**
 * How much a walk over `content/` must find so that it proves something. A fork's content may hold little, of which
 * nothing is demanded: the same walks go over the second site, and over this one where it is the project's own.
 */
export function enough(count: number): number {
  const claims = readdirSync('content/claims').filter((name) => name.endsWith('.json')).length
  return claims < large ? 0 : count
}
