import type { Element, Nodes, Properties, Root } from 'hast'
import { rehype } from 'rehype'
import { parseSrcset } from 'srcset'
import { allImportsIn } from './module-imports.ts'
import { isScriptType } from './script-type.ts'
import { styleUrlsIn } from './style-urls.ts'

/** An address or an id that a page asks for, and where in it. */
export type Asked = {
  /** As the page has it: `../a/`, or a single id. */
  readonly value: string
  /** Inside a `<template>`: no reader sees it, and a script may bring it into the page. */
  readonly inTemplate: boolean
  /** Of what the page loads by itself, where an empty address is none; of a link it is the page. */
  readonly isLoaded?: boolean
}

/** What one document offers to links and asks of others. */
export type PageReading = {
  readonly ids: ReadonlySet<string>
  /** Those that more than one element has, so that no link can mean the second. */
  readonly doubleIds: ReadonlySet<string>
  readonly templateIds: ReadonlySet<string>
  /** The address of `<base href>`, against which the others are resolved. */
  readonly baseHref: string | undefined
  readonly links: readonly Asked[]
  /** Ids that attributes name: `aria-labelledby`, `popovertarget`, `for` …, with the attribute. */
  readonly references: readonly (Asked & { readonly attribute: string })[]
  /** Documents that stand in the page itself, in `srcdoc`: their fragments and ids are their own. */
  readonly frames: readonly PageReading[]
  /** What the page says to programs, as JSON for Linked Data. */
  readonly data: readonly string[]
}

const linkAttributes = new Set(
  'href src data action formaction poster cite background longdesc manifest xlinkhref usemap ping'.split(
    ' ',
  ),
)
/** Of these, those that are loaded without being asked. */
const loading = new Set(['src', 'data', 'poster', 'background', 'manifest'])
const setAttributes = new Set(['srcset', 'imagesrcset'])
/** Of ARIA, those whose value is one id or several: https://www.w3.org/TR/wai-aria-1.3/#mapping_wai-aria */
const idAttributes = new Set(
  (
    'for list form headers itemref popovertarget commandfor interestfor aria-activedescendant aria-controls ' +
    'aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns'
  ).split(' '),
)

/** Reads a document of HTML, or an SVG file, as a browser parses it. */
export function readPage(html: string): PageReading {
  const tree: Root = rehype().parse(html)
  const ids = new Set<string>()
  const templateIds = new Set<string>()
  const links: Asked[] = []
  const references: (Asked & { readonly attribute: string })[] = []
  const doubleIds = new Set<string>()
  const frames: PageReading[] = []
  const texts: string[] = []
  let baseHref: string | undefined
  for (const { element, inTemplate, isBase } of elementsOf(tree)) {
    const ask = (value: string, isLoaded = false) => links.push({ value, inTemplate, isLoaded })
    for (const id of idsOf(element)) {
      if (!inTemplate && ids.has(id)) doubleIds.add(id)
      ;(inTemplate ? templateIds : ids).add(id)
    }
    if (isBase) baseHref ??= attributesOf(element.properties).get('href')
    if (element.tagName === 'base') continue
    if (isData(element)) texts.push(textOf(element))
    for (const [name, value] of attributesOf(element.properties)) {
      const attribute = hyphened(name)
      if (linkAttributes.has(name) && !isNoAddress(element, name)) {
        const isLoaded = loading.has(name) || element.tagName === 'link'
        for (const each of name === 'ping' ? wordsOf(value) : [value]) ask(each, isLoaded)
      } else if (setAttributes.has(name)) parseSrcset(value).forEach(({ url }) => ask(url))
      else if (idAttributes.has(attribute)) {
        for (const id of wordsOf(value)) references.push({ value: id, attribute, inTemplate })
      } else if (name === 'content') metaAddress(element, value).forEach((each) => ask(each))
      else if (name === 'srcdoc') frames.push(readPage(value))
      else if (isAnimated(element, name)) value.split(';').forEach((each) => ask(each.trim()))
      else if (/(?:url|image-set|src)\(|\\/i.test(value))
        styleUrlsIn(value).urls.forEach((each) => ask(each))
    }
    for (const address of askedInside(element)) ask(address)
  }
  return { ids, doubleIds, templateIds, baseHref, links, references, frames, data: texts }
}

const isData = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' &&
  attributesOf(properties).get('type')?.trim().toLowerCase() === 'application/ld+json'

type Found = {
  readonly element: Element
  readonly inTemplate: boolean
  /** The element that says what addresses of its page are resolved against; the first with an address counts. */
  readonly isBase: boolean
}

/** Every element in document order, what stands inside templates among them. */
export function* elementsOf(node: Nodes, inTemplate = false, inDrawing = false): Generator<Found> {
  const name = node.type === 'element' ? node.tagName : undefined
  if (node.type === 'element') {
    const isBase = name === 'base' && !inTemplate && !inDrawing && 'href' in node.properties
    yield { element: node, inTemplate, isBase }
  }
  if (!('children' in node)) return
  const isDrawn = name === 'svg' || name === 'math' || (inDrawing && name !== 'foreignObject')
  for (const child of node.children) yield* elementsOf(child, inTemplate, isDrawn)
  if (node.type !== 'element' || !node.content) return
  // A template that a browser makes the inside of its parent of, as it reads the page.
  const isLive = attributesOf(node.properties).has('shadowrootmode')
  yield* elementsOf(node.content, inTemplate || !isLive, isDrawn)
}

/** The address that those of a page are resolved against: its own, or that of its `<base>`, unless that is none of a server. */
export function baseAddress(baseHref: string | undefined, own: string): string {
  const base =
    baseHref !== undefined && URL.canParse(baseHref, own) ? new URL(baseHref, own) : undefined
  return base && !/^(?:data|javascript):$/.test(base.protocol) ? base.href : own
}

/** Attributes as texts, by names without hyphens and capitals: `xlinkhref`, `ariacontrols`. */
export function attributesOf(properties: Properties): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === null || value === undefined || value === false) return []
      const plain = name
        .toLowerCase()
        .replace(/[:-]/g, '')
        .replace(/^htmlfor$/, 'for')
      const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value)
      return [[plain, text] as const]
    }),
  )
}

/** The text of an element without elements in it: a script, a style. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('')

const hyphened = (name: string): string => name.replace(/^aria/, 'aria-')

const wordsOf = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean)

function idsOf({ tagName, properties }: Element): readonly string[] {
  const name = tagName === 'a' || tagName === 'map' ? properties['name'] : undefined
  return [properties['id'], name].filter((id) => typeof id === 'string')
}

/** `data` is an address on objects alone, and a form's id is no address. */
const isNoAddress = ({ tagName }: Element, name: string): boolean =>
  name === 'data' && tagName !== 'object'

/** The address in a `<meta>`: of a card's picture, or of the page that follows in some seconds. */
function metaAddress({ tagName, properties }: Element, content: string): readonly string[] {
  if (tagName !== 'meta') return []
  const isRefresh = attributesOf(properties).get('httpequiv')?.toLowerCase() === 'refresh'
  const refresh = /^\s*[\d.]*(?:\s*[;,]|\s)\s*(?:url\s*=\s*)?['"]?([^'"]*)/i
  if (isRefresh) return [refresh.exec(content)?.[1] ?? '']
  return /^(?:https?:\/\/|\.{0,2}\/)\S*$/i.test(content) ? [content] : []
}

/** True for an attribute of an animation that is put into an address while a drawing is shown. */
const isAnimated = ({ tagName, properties }: Element, name: string): boolean =>
  ['animate', 'set'].includes(tagName) &&
  ['from', 'to', 'by', 'values'].includes(name) &&
  /^(?:xlink:)?href$/.test(attributesOf(properties).get('attributename') ?? '')

/** Addresses in the text of a style or a script. */
function askedInside(element: Element): readonly string[] {
  if (element.tagName === 'style') {
    const { urls, imports } = styleUrlsIn(textOf(element))
    return [...urls, ...imports]
  }
  const isScript =
    element.tagName === 'script' && isScriptType(attributesOf(element.properties).get('type'))
  return isScript ? allImportsIn(textOf(element)) : []
}
