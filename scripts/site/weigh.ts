import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Element } from 'hast'
import { rehype } from 'rehype'
import { addressOf, resolveLink, type Served } from './address.ts'
import { staticImportsIn } from './module-imports.ts'
import { attributesOf, elementsOf, textOf } from './read-page.ts'
import { styleUrlsIn } from './style-urls.ts'

/** What a page loads before anybody asks for anything, in gzipped bytes, and what of it could not be weighed. */
export type Weight = {
  /** Elements of the page, which a browser lays out and keeps; those in templates are none yet. */
  readonly elements: number
  readonly html: number
  readonly css: number
  readonly script: number
  /** In full sentences: a file that is not there, or that stands on another host. */
  readonly unweighed: readonly string[]
}

/** A style sheet that stands in the page weighs as one. */
const styleText = /(?<=<style[^>]*>).*?(?=<\/style>)/gis

type Kind = 'css' | 'script'
type Asked = { readonly kind: Kind; readonly address: string; readonly from: string }

/**
 * Weighs a page with its style sheets and what they import, and its scripts with the modules they import;
 * each file once, however it is asked for.
 */
export function weighPage(root: string, page: string, served: Served): Weight {
  const html = readFileSync(join(root, page), 'utf8')
  const weight = {
    elements: 0,
    html: gzipped(html.replaceAll(styleText, '')),
    css: 0,
    script: 0,
  }
  const unweighed: string[] = []
  const seen = new Set<string>()
  const here = addressOf(page, served)
  const waiting: Asked[] = []
  const base = { from: here }
  for (const { element, inTemplate } of elementsOf(rehype().parse(html))) {
    if (inTemplate) continue // nothing of it loads before a script brings it into the page
    weight.elements += 1
    const attributes = attributesOf(element.properties)
    if (element.tagName === 'base') base.from = absolute(attributes.get('href') ?? '', here) ?? here
    const inline = inlineScript(element)
    if (inline !== undefined) weight.script += gzipped(inline)
    if (element.tagName === 'style') weight.css += gzipped(textOf(element))
    waiting.push(...askedBy(element).map((asked) => ({ ...asked, from: base.from })))
  }
  for (let asked = waiting.shift(); asked; asked = waiting.shift()) {
    const { kind, address, from } = asked
    if (/^data:/i.test(address)) continue // its bytes are the page's or the sheet's own
    const target = resolveLink(address, from, served)
    const bytes = target.kind === 'own' ? readOr(join(root, target.file)) : undefined
    if (target.kind !== 'own' || bytes === undefined) {
      const why =
        target.kind === 'elsewhere'
          ? 'stands on another host'
          : target.kind === 'broken'
            ? target.why
            : 'is not there'
      unweighed.push(`${page} loads \`${address}\`, which ${why} and could not be weighed.`)
      continue
    }
    if (seen.has(target.file)) continue
    seen.add(target.file)
    weight[kind] += gzipped(bytes)
    const further = kind === 'css' ? styleUrlsIn(bytes).imports : staticImportsIn(bytes)
    const at = addressOf(target.file, served)
    waiting.push(...further.map((next) => ({ kind, address: next, from: at })))
  }
  return { ...weight, unweighed }
}

/** The style sheets and scripts one element makes a browser load. */
function askedBy(element: Element): readonly Omit<Asked, 'from'>[] {
  const attributes = attributesOf(element.properties)
  const [src, href] = [attributes.get('src'), attributes.get('href')]
  const css = (address: string) => ({ kind: 'css', address }) as const
  const script = (address: string) => ({ kind: 'script', address }) as const
  switch (element.tagName) {
    case 'style':
      return styleUrlsIn(textOf(element)).imports.map(css)
    case 'script': {
      if (!isExecutable(element)) return []
      if (src !== undefined) return [script(src)]
      return isModule(element) ? staticImportsIn(textOf(element)).map(script) : []
    }
    case 'link': {
      if (href === undefined) return []
      const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
      const as = attributes.get('as')?.toLowerCase()
      const isPreload = rel.includes('preload')
      if (rel.includes('stylesheet') || (isPreload && as === 'style')) return [css(href)]
      return rel.includes('modulepreload') || (isPreload && as === 'script') ? [script(href)] : []
    }
    default:
      return []
  }
}

/** The text of a script that stands in the page itself. */
const inlineScript = (element: Element): string | undefined =>
  element.tagName === 'script' &&
  isExecutable(element) &&
  !attributesOf(element.properties).has('src')
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

const absolute = (address: string, from: string): string | undefined =>
  URL.canParse(address, from) ? new URL(address, from).href : undefined

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length
