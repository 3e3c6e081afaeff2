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
}

/** What one document offers to links and asks of others. */
export type PageReading = {
  readonly ids: ReadonlySet<string>
  readonly templateIds: ReadonlySet<string>
  /** The address of `<base href>`, against which the others are resolved. */
  readonly baseHref: string | undefined
  readonly links: readonly Asked[]
  /** Ids that attributes name: `aria-labelledby`, `popovertarget`, `for` …, with the attribute. */
  readonly references: readonly (Asked & { readonly attribute: string })[]
}

const linkAttributes = new Set(
  'href src data action formaction poster cite background longdesc manifest xlinkhref usemap ping'.split(
    ' ',
  ),
)
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
  let baseHref: string | undefined
  for (const { element, inTemplate } of elementsOf(tree)) {
    const ask = (value: string) => links.push({ value, inTemplate })
    for (const id of idsOf(element)) (inTemplate ? templateIds : ids).add(id)
    if (element.tagName === 'base') {
      baseHref ??= attributesOf(element.properties).get('href')
      continue
    }
    for (const [name, value] of attributesOf(element.properties)) {
      const attribute = hyphened(name)
      if (linkAttributes.has(name) && !isNoAddress(element, name)) {
        for (const each of name === 'ping' ? wordsOf(value) : [value]) ask(each)
      } else if (setAttributes.has(name)) parseSrcset(value).forEach(({ url }) => ask(url))
      else if (idAttributes.has(attribute)) {
        for (const id of wordsOf(value)) references.push({ value: id, attribute, inTemplate })
      } else if (name === 'content') metaAddress(element, value).forEach(ask)
      else if (name === 'srcdoc')
        readPage(value)
          .links.filter(leadsOut)
          .forEach((link) => ask(link.value))
      else if (/(?:url|image-set|src)\(|\\/i.test(value)) styleUrlsIn(value).urls.forEach(ask)
    }
    for (const address of askedInside(element)) ask(address)
  }
  return { ids, templateIds, baseHref, links, references }
}

type Found = { readonly element: Element; readonly inTemplate: boolean }

/** Every element in document order, what stands inside templates among them. */
export function* elementsOf(node: Nodes, inTemplate = false): Generator<Found> {
  if (node.type === 'element') yield { element: node, inTemplate }
  if (!('children' in node)) return
  for (const child of node.children) yield* elementsOf(child, inTemplate)
  if (node.type !== 'element' || !node.content) return
  // A template that a browser makes the inside of its parent of, as it reads the page.
  const isLive = attributesOf(node.properties).has('shadowrootmode')
  yield* elementsOf(node.content, inTemplate || !isLive)
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
  if (isRefresh) return [/^[\d.]*\s*[;,]\s*(?:url\s*=\s*)?['"]?([^'"]*)/i.exec(content)?.[1] ?? '']
  return /^https?:\/\/\S+$/i.test(content) ? [content] : []
}

/** Of a document in a frame: a fragment is of its own, and other addresses are as those of the page. */
const leadsOut = ({ value }: Asked): boolean => !value.startsWith('#')

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
