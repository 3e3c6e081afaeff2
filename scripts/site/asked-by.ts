import type { Element } from 'hast'
import { parseSrcset } from 'srcset'
import { allImportsIn, staticImportsIn } from './module-imports.ts'
import { attributesOf, textOf } from './read-page.ts'
import { styleUrlsIn } from './style-urls.ts'

/**
 * What is loaded: a sheet, a script, one that a script may load later, a picture or another file, a drawing that waits
 * until a reader comes near. Photographs may wait so without being weighed: how many there are is a writer's affair.
 */
export type Kind = 'css' | 'script' | 'later' | 'media' | 'near'
export type Asked = { readonly kind: Kind; readonly address: string }

/** The style sheets, scripts and pictures one element makes a browser load; `isNear` of what waits with its picture. */
export function askedBy(element: Element, isNear = false): readonly Asked[] {
  const attributes = attributesOf(element.properties)
  // In a drawing a script is asked for by `href`, or as it was once written.
  const href = attributes.get('href') ?? attributes.get('xlinkhref')
  const src = attributes.get('src') ?? (element.tagName === 'script' ? href : undefined)
  const css = (address: string) => ({ kind: 'css', address }) as const
  const script = (address: string) => ({ kind: 'script', address }) as const
  switch (element.tagName) {
    case 'style':
      return furtherIn(textOf(element), 'css')
    case 'script': {
      if (!isExecutable(element)) return []
      if (src !== undefined) return [script(src)]
      return isModule(element) ? furtherIn(textOf(element), 'script') : []
    }
    case 'link': {
      if (href === undefined) return []
      const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
      const as = attributes.get('as')?.toLowerCase()
      const isPreload = rel.includes('preload')
      if (rel.includes('stylesheet') || (isPreload && as === 'style')) return [css(href)]
      if (rel.includes('modulepreload') || (isPreload && as === 'script')) return [script(href)]
      return isPreload && as !== 'font' ? [{ kind: 'media', address: href }] : []
    }
    default: {
      const all = mediaOf(element)
      if (!isNear && !isLazy(element)) return all.map((address) => ({ kind: 'media', address }))
      return all.filter(isDrawing).map((address) => ({ kind: 'near', address }))
    }
  }
}

const isDrawing = (url: string): boolean => /\.svg(?:[?#]|$)/.test(url)

/** True for what is loaded only when a reader comes near. */
const isLazy = ({ properties }: Element): boolean =>
  attributesOf(properties).get('loading')?.toLowerCase() === 'lazy'

/** The sources of a picture that is loaded only when a reader comes near, as its `img` says for all. */
export function waitingIn({ tagName, children }: Element): readonly Element[] {
  const elements = children.filter((child) => child.type === 'element')
  const isWaiting = elements.some((child) => child.tagName === 'img' && isLazy(child))
  return tagName === 'picture' && isWaiting ? elements : []
}

/** The pictures, frames and other files that an element loads without being asked; the largest of a set. */
function mediaOf({ tagName, properties }: Element): readonly string[] {
  const attributes = attributesOf(properties)
  const of = (...names: string[]) => names.flatMap((name) => attributes.get(name) ?? [])
  const inStyle = styleUrlsIn(attributes.get('style') ?? '').urls.filter(isPicture)
  const inSet = parseSrcset(attributes.get('srcset') ?? '').map(({ url }) => url)
  switch (tagName) {
    case 'img':
    case 'source':
      return [...inStyle, ...of('src'), ...inSet]
    case 'iframe':
    case 'embed':
    case 'audio':
    case 'track':
    case 'input':
      return [...inStyle, ...of('src')]
    case 'video':
      return [...inStyle, ...of('src', 'poster')]
    case 'object':
      return [...inStyle, ...of('data')]
    case 'image':
    case 'use':
      return [...inStyle, ...of('href', 'xlinkhref').filter((url) => !url.startsWith('#'))]
    default:
      return inStyle
  }
}

/** The text of a script that stands in the page itself. */
export const inlineScript = (element: Element): string | undefined =>
  element.tagName === 'script' &&
  isExecutable(element) &&
  !['src', 'href', 'xlinkhref'].some((name) => attributesOf(element.properties).has(name))
    ? textOf(element)
    : undefined

const typeOf = ({ properties }: Element): string =>
  (attributesOf(properties).get('type') ?? '').trim().toLowerCase()

const isModule = (element: Element): boolean => typeOf(element) === 'module'

/** False for data in a script element, and for what only browsers without modules run. */
function isExecutable(element: Element): boolean {
  if (attributesOf(element.properties).has('nomodule')) return false
  return /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script.*)$/.test(typeOf(element))
}

/** What a file that was loaded loads in its turn. Fonts have a budget of their own. */
export function furtherIn(text: string, kind: Kind): readonly Asked[] {
  const as = (to: Kind) => (address: string) => ({ kind: to, address }) as const
  if (kind === 'media' || kind === 'near') return []
  if (kind === 'css') {
    const { imports, urls } = styleUrlsIn(text)
    return [...imports.map(as('css')), ...urls.filter(isPicture).map(as('media'))]
  }
  const atOnce = staticImportsIn(text)
  const later = allImportsIn(text).filter((name) => !atOnce.includes(name) && isAddress(name))
  return [...atOnce.map(as(kind)), ...later.map(as('later'))]
}

/** Not a fragment of the page, and no face. */
const isPicture = (url: string): boolean => !/^#|\.(?:woff2?|[ot]tf)(?:[?#]|$)/.test(url)

/** A bare name is the concern of an import map. */
const isAddress = (name: string): boolean => /^(?:\.{0,2}\/|https?:)/.test(name)
