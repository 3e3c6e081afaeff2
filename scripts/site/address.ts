/** Where a site is served: its base path, and its origin where that is known. */
export type Served = { readonly base: string; readonly site?: string | undefined }

/** What an address of a page comes to. */
export type Target =
  /** A file of the site: its path decoded and as the server finds it, what is asked of it, the fragment as it stands. */
  | {
      readonly kind: 'own'
      readonly file: string
      readonly query: string
      readonly fragment: string
    }
  | { readonly kind: 'elsewhere' }
  /** `outside`: of a whole address beside the base path, the file that it would be if that were left out. */
  | { readonly kind: 'broken'; readonly why: string; readonly outside?: string }

const unknownOrigin = 'https://site.invalid'

/** The address at which a file of the site is served: `a/index.html` at `<origin><base>a/`. */
export function addressOf(file: string, { base, site = unknownOrigin }: Served): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1')
  return `${site}${base}${path.split('/').map(encodeURIComponent).join('/')}`
}

/** Resolves a link as a browser on the page at `from` does. */
export function resolveLink(link: string, from: string, served: Served): Target {
  if (!URL.canParse(link, from)) return { kind: 'broken', why: 'is not an address' }
  const url = new URL(link, from)
  const own = new URL(served.site ?? unknownOrigin)
  if (url.protocol === 'file:') return { kind: 'broken', why: 'leads to a file of one machine' }
  if (!/^https?:$/.test(url.protocol)) return { kind: 'elsewhere' }
  if (url.origin !== own.origin) {
    if (isOfOneMachine(url))
      return { kind: 'broken', why: 'leads to whatever machine it is read on' }
    return url.hostname.replace(/\.$/, '') === own.hostname && url.port === own.port
      ? { kind: 'broken', why: `is of this site, and not written as ${own.origin}` }
      : { kind: 'elsewhere' }
  }
  if (!url.pathname.startsWith(served.base)) {
    const why = `leaves the base path ${served.base}`
    const outside = isWhole(link) ? decoded(url.pathname.slice(1)) : undefined
    return { kind: 'broken', why, ...(outside === undefined ? {} : { outside: fileAt(outside) }) }
  }
  const path = decoded(url.pathname.slice(served.base.length))
  const fragment = url.hash.slice(1).replace(/:~:.*$/, '')
  if (path === undefined || decoded(fragment) === undefined) {
    return { kind: 'broken', why: 'holds a `%` that begins no character' }
  }
  return { kind: 'own', file: fileAt(path), query: url.search, fragment }
}

const fileAt = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path

/** True for a link that says its host, too. */
const isWhole = (link: string): boolean => /^\s*(?:https?:|[\\/]{2})/i.test(link)

const isOfOneMachine = ({ hostname }: URL): boolean =>
  /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(hostname)

/** The ids that a fragment may mean, the likelier first, as browsers look for it: https://html.spec.whatwg.org/#find-a-potential-indicated-element */
export function idsMeant(fragment: string): readonly string[] {
  return [...new Set([fragment, decoded(fragment) ?? fragment])]
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
