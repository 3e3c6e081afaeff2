import type { Element, Root } from 'hast'
import { rehype } from 'rehype'
import { parseSrcset } from 'srcset'
import { animatedAddresses, idsAwaited } from './animations.ts'
import { bare, importMapIn, isMapped, relativeAddressesIn, speculatedIn } from './data-addresses.ts'
import { attributesOf, elementsOf, textOf } from './elements.ts'
import { metaAddress } from './meta-address.ts'
import { addressesIn, bareNamesIn } from './module-imports.ts'
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
  (
    'href src data action formaction poster cite background longdesc manifest xlinkhref usemap ping itemid ' +
    'lowsrc dynsrc archive classid'
  ).split(' '),
)
/** Of these, those that are several. */
const listAttributes = new Set(['ping', 'archive'])
/** Of these, those that are loaded without being asked. */
const loading = new Set(['src', 'data', 'poster', 'background', 'manifest'])
const setAttributes = new Set(['srcset', 'imagesrcset'])
/** Of ARIA, those whose value is one id or several: https://www.w3.org/TR/wai-aria-1.3/#mapping_wai-aria */
const idAttributes = new Set(
  (
    'for list form headers itemref popovertarget commandfor interestfor aria-actions aria-activedescendant ' +
    'aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns'
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
  const modules: Asked[] = []
  const mapped: string[] = []
  let baseHref: string | undefined
  for (const { element, inTemplate, isBase } of elementsOf(tree)) {
    const ask = (value: string, isLoaded = false) => links.push({ value, inTemplate, isLoaded })
    for (const id of idsOf(element)) {
      if (!inTemplate && ids.has(id)) doubleIds.add(id)
      ;(inTemplate ? templateIds : ids).add(id)
    }
    if (isBase) baseHref ??= attributesOf(element.properties).get('href')
    if (element.tagName === 'base') continue
    for (const [name, value] of attributesOf(element.properties)) {
      const attribute = hyphened(name)
      if (linkAttributes.has(name) && !isNoAddress(element, name)) {
        const isLoaded = loading.has(name) || element.tagName === 'link'
        for (const each of listAttributes.has(name) ? wordsOf(value) : [value]) {
          // Data names things by fragments that are no elements.
          if (name !== 'itemid') ask(each, isLoaded)
          else if (bare(each) !== '') ask(bare(each))
        }
      } else if (setAttributes.has(name)) parseSrcset(value).forEach(({ url }) => ask(url))
      else if (idAttributes.has(attribute)) {
        for (const id of wordsOf(value)) references.push({ value: id, attribute, inTemplate })
      } else if (name === 'srcdoc') frames.push(readPage(value))
      else if (name === 'begin' || name === 'end') {
        for (const id of idsAwaited(element, name))
          references.push({ value: id, attribute, inTemplate })
      } else if (/(?:url|image-set|src)\(|\\/i.test(value))
        styleUrlsIn(value).urls.forEach((each) => ask(each))
    }
    for (const address of [...metaAddress(element), ...animatedAddresses(element)]) ask(address)
    const inside = askedInside(element)
    for (const address of inside.addresses) ask(address)
    for (const value of inside.modules ?? []) modules.push({ value, inTemplate })
    mapped.push(...(inside.mapped ?? []))
    if (inside.data !== undefined) texts.push(inside.data)
  }
  links.push(...modules.filter(({ value }) => !isMapped(value, mapped)))
  return { ids, doubleIds, templateIds, baseHref, links, references, frames, data: texts }
}

/** The address that those of a page are resolved against: its own, or that of its `<base>`, unless that is none of a server. */
export function baseAddress(baseHref: string | undefined, own: string): string {
  const base =
    baseHref !== undefined && URL.canParse(baseHref, own) ? new URL(baseHref, own) : undefined
  return base && !/^(?:data|javascript):$/.test(base.protocol) ? base.href : own
}

const hyphened = (name: string): string => name.replace(/^aria/, 'aria-')

const wordsOf = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean)

function idsOf({ tagName, properties }: Element): readonly string[] {
  const name = tagName === 'a' || tagName === 'map' ? properties['name'] : undefined
  return [properties['id'], name].filter((id) => typeof id === 'string')
}

/** `data` is an address on objects alone, and a form's id is no address. */
const isNoAddress = ({ tagName }: Element, name: string): boolean =>
  name === 'data' && tagName !== 'object'

/** What the text of a style or of a script asks for. */
type Inside = {
  readonly addresses: readonly string[]
  /** Names of modules that an import map is to say the address of. */
  readonly modules?: readonly string[]
  readonly mapped?: readonly string[]
  readonly data?: string
}

function askedInside(element: Element): Inside {
  const text = textOf(element)
  if (element.tagName === 'style') {
    const { urls, imports } = styleUrlsIn(text)
    return { addresses: [...urls, ...imports] }
  }
  if (element.tagName !== 'script') return { addresses: [] }
  const type = attributesOf(element.properties).get('type')?.trim().toLowerCase()
  if (isScriptType(type)) return { addresses: addressesIn(text), modules: bareNamesIn(text) }
  switch (type) {
    case 'importmap': {
      const { names, addresses } = importMapIn(text)
      return { addresses, mapped: names }
    }
    case 'speculationrules':
      return { addresses: speculatedIn(text) }
    case 'application/ld+json':
      return { addresses: relativeAddressesIn(text), data: text }
    default:
      return { addresses: [] }
  }
}
