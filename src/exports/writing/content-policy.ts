import { createHash } from 'node:crypto'
import { remembering } from '../../model/memory.ts'

/** What a page may load and run beyond what every page may; sources as Content-Security-Policy names them. */
export type Needs = {
  /** `'wasm-unsafe-eval'` for a page whose script compiles WebAssembly, the hash of one that stands in it. */
  readonly script?: readonly string[]
}

/**
 * The Content-Security-Policy of a page: its own origin and nothing else. No inline script runs but one that the page
 * names by its hash; the one inline style sheet is let in by its hash, which is known when the page is built
 * (`withStyleHashes`).
 * What only a header can say (`frame-ancestors`) is left out: figures and claims are made to be framed.
 */
export function contentPolicy({ script = [] }: Needs = {}): string {
  const directives = {
    'default-src': "'none'",
    'script-src': ["'self'", ...script].join(' '),
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
