import { readFileSync } from 'node:fs'

/** The address of the project, which its own content names as its repository. */
const project = 'https://github.com/allegedly/allegedly'

/** True where `content/` is what the project itself publishes, and not that of a fork or another site. */
export function isOwnContent(): boolean {
  // Its own site.json, which the check of the content reads by its schema.
  const site = JSON.parse(readFileSync('content/site.json', 'utf8')) as { repository?: unknown }
  return site.repository === project
}

/**
 * How much a walk over `content/` must find so that it proves something. Of other content nothing is demanded, however
 * much it holds: the same walks go over the second site, and over this one where it is the project's own.
 */
export const enough = (count: number): number => (isOwnContent() ? count : 0)
