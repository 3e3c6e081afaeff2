import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Element, Nodes } from 'hast'
import { rehype } from 'rehype'
import { addressOf, resolveLink, type Served } from './address.ts'
import { askedBy, furtherIn, inlineScript, waitingIn, type Asked } from './asked-by.ts'
import { attributesOf, elementsOf, textOf } from './elements.ts'
import { isFont } from './files.ts'
import { baseAddress } from './read-page.ts'

/** What a page loads, in gzipped bytes, and what of it could not be weighed. */
export type Weight = {
  /** Elements of the page and of its frames, which a browser lays out and keeps; those in templates are none yet. */
  readonly elements: number
  readonly html: number
  readonly css: number
  /** Scripts it loads before anybody asks for anything. */
  readonly script: number
  /** Those, and all that they may load later. */
  readonly scripts: number
  /** Pictures, frames and other files it loads at once, as they are: they are compressed already. */
  readonly media: number
  /** Drawings it loads where a reader comes near, at every width, though one of them is loaded. */
  readonly near: number
  /** In full sentences: a file that is not there, or that stands on another host. */
  readonly unweighed: readonly string[]
}

type Waiting = Asked & { readonly from: string }

/**
 * Weighs a page with its style sheets and what they import, its scripts with the modules they import, and its
 * pictures; each file once, however it is asked for. A style in the page weighs as a sheet, and not as HTML.
 */
export function weighPage(root: string, page: string, served: Served): Weight {
  const html = readFileSync(join(root, page), 'utf8')
  const weight = { elements: 0, html: 0, css: 0, script: 0, later: 0, media: 0, near: 0 }
  const unweighed: string[] = []
  const seen = new Set<string>()
  const here = addressOf(page, served)
  const waiting: Waiting[] = []
  let bare = ''
  let upTo = 0
  const take = ({ element, asked }: Loaded) => {
    weight.elements += 1
    const inline = inlineScript(element)
    if (inline !== undefined) weight.script += gzipped(inline)
    if (element.tagName === 'style') weight.css += gzipped(textOf(element))
    waiting.push(...asked)
  }
  for (const loaded of loadedBy(html, here)) {
    take(loaded)
    const { element, isInFrame } = loaded
    if (element.tagName !== 'style' || isInFrame) continue
    const [from, to] = [
      offsetOf(element.children[0], 'start'),
      offsetOf(element.children.at(-1), 'end'),
    ]
    if (from !== undefined && to !== undefined) {
      bare += html.slice(upTo, from)
      upTo = to
    }
  }
  weight.html = gzipped(bare + html.slice(upTo))
  for (let asked = next(waiting); asked; asked = next(waiting)) {
    const { kind, address, from } = asked
    // Its bytes are the page's or the sheet's own; what a sheet or a script would load in its turn stands in them.
    if (/^data:/i.test(address) && !['css', 'script', 'later'].includes(kind)) continue
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
    // Fonts of the site have a budget of their own; what is no font is a file like any other.
    if (kind === 'font' && isFont(target.file)) continue
    const once = `${target.file}${target.query}`
    if (seen.has(once)) continue
    seen.add(once)
    const counted = kind === 'font' || kind === 'frame' ? 'media' : kind
    weight[counted] += counted === 'media' ? bytes.length : gzipped(bytes)
    const at = addressOf(target.file, served)
    waiting.push(...furtherIn(bytes.toString(), kind).map((further) => ({ ...further, from: at })))
    if (kind === 'frame' && /\.(?:x?html?|svg)$/i.test(target.file))
      for (const loaded of loadedBy(bytes.toString(), at)) take(loaded)
  }
  const { later, ...own } = weight
  return { ...own, scripts: own.script + later, unweighed }
}

type Loaded = {
  readonly element: Element
  readonly asked: readonly Waiting[]
  /** True of what stands in a `srcdoc`, whose bytes are those of an attribute. */
  readonly isInFrame: boolean
}

/**
 * Every element that a document has at once, and that the documents in its frames have, with what it loads; nothing in
 * templates, before a script brings it into the page.
 */
function* loadedBy(html: string, here: string, isInFrame = false): Generator<Loaded> {
  const near = new Set<Element>()
  let baseHref: string | undefined
  for (const { element, inTemplate, isBase } of elementsOf(rehype().parse(html))) {
    if (inTemplate) continue
    const attributes = attributesOf(element.properties)
    if (isBase) baseHref ??= attributes.get('href')
    const from = baseAddress(baseHref, here)
    for (const each of waitingIn(element)) near.add(each)
    const asked = askedBy(element, near.has(element)).map((each) => ({ ...each, from }))
    yield { element, asked, isInFrame }
    const inFrame = element.tagName === 'iframe' ? attributes.get('srcdoc') : undefined
    if (inFrame !== undefined) yield* loadedBy(inFrame, from, true)
  }
}

/** What comes at once first, then what comes near, so that no file counts as one that comes after it does. */
function next(waiting: Waiting[]): Waiting | undefined {
  const first = waiting.findIndex(({ kind }) => kind !== 'near' && kind !== 'later')
  const near = waiting.findIndex(({ kind }) => kind === 'near')
  return waiting.splice(Math.max(first === -1 ? near : first, 0), 1)[0]
}

const offsetOf = (node: Nodes | undefined, end: 'start' | 'end'): number | undefined =>
  node?.position?.[end].offset

function readOr(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length
