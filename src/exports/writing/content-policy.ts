import { createHash } from 'node:crypto'
import { remembering } from '../../model/memory.ts'

/**
 * The Content-Security-Policy of a page: its own origin and nothing else. No inline script runs but one that the page
 * names by its hash; the one inline style sheet is let in by its hash, which is known when the page is built
 * (`withStyleHashes`). What compiles WebAssembly, which is the search, does so in a worker, whose policy is its own.
 * What only a header can say (`frame-ancestors`) is left out: figures and claims are made to be framed.
 */
export function contentPolicy(hashes: readonly string[] = []): string {
  const directives = {
    'default-src': "'none'",
    'script-src': ["'self'", ...hashes].join(' '),
    'style-src': styleSource,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
  }
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')
}

const styleSource = "'self'"

// Pages of one kind share their style sheet.
const hashOf = remembering((text) => createHash('sha256').update(text).digest('base64'))

/** A built page whose policy names the hash of each style sheet that stands in it. */
export function withStyleHashes(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
    ([, text = '']) => `'sha256-${hashOf(text)}'`,
  )
  const allowed = [styleSource, ...new Set(hashes)].join(' ')
  return html.replace(
    /(<meta http-equiv="content-security-policy" content="[^"]*style-src )'self'/,
    `$1${allowed}`,
  )
}
