import type { Element } from 'hast'
import { parseSrcset } from 'srcset'
import { attributesOf, textOf } from './elements.ts'
import { addressesIn, staticImportsIn } from './module-imports.ts'
import { isScriptType } from './script-type.ts'
import { styleUrlsIn } from './style-urls.ts'

/**
 * What is loaded: a sheet, a script, one that a script may load later, a font, a picture or another file, a document in a frame,
 * which loads more in its turn, a drawing that waits until a reader comes near. Photographs may wait so without being weighed: how many there are is a writer's affair.
 */
export type Kind = 'css' | 'script' | 'later' | 'font' | 'media' | 'frame' | 'near'
export type Asked = { readonly kind: Kind; readonly address: string }

/** The style sheets, scripts and pictures one element makes a browser load; `isNear` of a source that waits with its picture. */
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
      return furtherIn(textOf(element), 'script')
    }
    case 'link': {
      const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
      const as = attributes.get('as')?.toLowerCase()
      const isPreload = rel.includes('preload')
      const media = isPreload ? setIn(attributes.get('imagesrcset')).map(asMedia) : []
      if (href === undefined) return media
      if (rel.includes('stylesheet') || (isPreload && as === 'style')) return [css(href)]
      if (rel.includes('modulepreload') || (isPreload && as === 'script')) return [script(href)]
      if (!isPreload) return rel.some((each) => besides.has(each)) ? [asMedia(href)] : []
      return [{ kind: as === 'font' ? 'font' : 'media', address: href }, ...media]
    }
    default: {
      const all = mediaOf(element)
      const styled = styledBy(element).map(asMedia) // which waits for nothing, whatever its element does
      const kind = frames.has(element.tagName) ? 'frame' : 'media'
      if (!isNear && !isLazy(element))
        return [...styled, ...all.map((address) => ({ kind, address }) as const)]
      return [
        ...styled,
        ...all.filter(isDrawing).map((address) => ({ kind: 'near', address }) as const),
      ]
    }
  }
}

/** Relations of what browsers load beside a page, or ahead of another. */
const besides = new Set(['icon', 'apple-touch-icon', 'manifest', 'prefetch', 'prerender'])

const frames = new Set(['iframe', 'frame', 'embed', 'object'])

const asMedia = (address: string): Asked => ({ kind: 'media', address })

const setIn = (set = ''): readonly string[] => parseSrcset(set).map(({ url }) => url)

const isDrawing = (url: string): boolean => /^[^?#]*\.svg(?:[?#]|$)/i.test(url)

/** True for what is loaded only when a reader comes near: `loading` means so on these two alone. */
const isLazy = ({ tagName, properties }: Element): boolean =>
  ['img', 'iframe'].includes(tagName) &&
  attributesOf(properties).get('loading')?.toLowerCase() === 'lazy'

/** The sources of a picture that is loaded only when a reader comes near, as every `img` in it says. */
export function waitingIn({ tagName, children }: Element): readonly Element[] {
  if (tagName !== 'picture') return []
  const elements = children.filter((child) => child.type === 'element')
  const images = elements.filter((child) => child.tagName === 'img')
  const isWaiting = images.length > 0 && images.every(isLazy)
  return isWaiting ? elements.filter((child) => child.tagName === 'source') : []
}

/** Attributes of drawings that are as declarations of a style, and may hold an address. */
const stylingAttributes =
  'fill stroke filter mask clippath cursor markerstart markermid markerend'.split(' ')

/** The pictures that an element’s style asks for. */
function styledBy({ properties }: Element): readonly string[] {
  const attributes = attributesOf(properties)
  const values = ['style', ...stylingAttributes].flatMap((name) => attributes.get(name) ?? [])
  const urls = values.flatMap((value) => styleUrlsIn(value).urls)
  return [...urls, attributes.get('background') ?? []].flat().filter(isPicture)
}

/** The pictures, frames and other files that an element loads without being asked, beside its style; all of a set. */
function mediaOf({ tagName, properties }: Element): readonly string[] {
  const attributes = attributesOf(properties)
  const of = (...names: string[]) => names.flatMap((name) => attributes.get(name) ?? [])
  const inSet = setIn(attributes.get('srcset'))
  switch (tagName) {
    case 'img':
    case 'source':
      return [...of('src'), ...inSet]
    case 'iframe':
    case 'frame':
    case 'embed':
    case 'audio':
    case 'track':
    case 'input':
      return of('src')
    case 'video':
      return of('src', 'poster')
    case 'object':
      return of('data')
    case 'image':
    case 'feImage':
    case 'use':
    case 'pattern':
    case 'linearGradient':
    case 'radialGradient':
    case 'textPath':
    case 'mpath':
      return of('href', 'xlinkhref').filter((url) => !url.startsWith('#'))
    default:
      return []
  }
}

/** The text of a script that stands in the page itself. */
export const inlineScript = (element: Element): string | undefined =>
  element.tagName === 'script' &&
  isExecutable(element) &&
  !['src', 'href', 'xlinkhref'].some((name) => attributesOf(element.properties).has(name))
    ? textOf(element)
    : undefined

/** False for data in a script element, and for what only browsers without modules run. */
function isExecutable({ properties }: Element): boolean {
  const attributes = attributesOf(properties)
  const isModule = attributes.get('type')?.trim().toLowerCase() === 'module'
  return (isModule || !attributes.has('nomodule')) && isScriptType(attributes.get('type'))
}

/** What a file that was loaded loads in its turn. */
export function furtherIn(text: string, kind: Kind): readonly Asked[] {
  const as = (to: Kind) => (address: string) => ({ kind: to, address }) as const
  if (kind !== 'css' && kind !== 'script' && kind !== 'later') return []
  if (kind === 'css') {
    const { imports, urls } = styleUrlsIn(text)
    const [fonts, pictures] = [urls.filter(isFont), urls.filter(isPicture)]
    return [...imports.map(as('css')), ...pictures.map(as('media')), ...fonts.map(as('font'))]
  }
  const atOnce = staticImportsIn(text)
  const later = addressesIn(text).filter((address) => !atOnce.includes(address))
  return [...atOnce.map(as(kind)), ...later.map(as('later'))]
}

const isFont = (url: string): boolean => /^[^?#]*\.(?:woff2?|[ot]tf)(?:[?#]|$)/i.test(url)

/** Not a fragment of the page, and no font. */
const isPicture = (url: string): boolean => !url.startsWith('#') && !isFont(url)
