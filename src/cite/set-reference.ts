import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import { WeakMemory } from '../model/memory.ts'
import { spokenLanguage } from '../model/site-language.ts'
import { addressOf, type Source } from '../model/source.ts'
import { byLanguage } from '../model/words.ts'
import { printedAddress } from '../say/printed-address.ts'
import { languageOfWords } from '../say/words-language.ts'
import { byShape } from './by-shape.ts'
import { cslItemOf, itemWithout, type CslItem } from './csl-item.ts'
import { referenceFormatter } from './processor.ts'

const parser = rehype().data('settings', { fragment: true })

/** What the processor writes, as elements; a reference is set wherever its source is cited. */
const reference = byLanguage((language) => {
  const write = referenceFormatter(language)
  return byShape((item) => parser.parse(write(item)).children.find(isElement)?.children ?? [], put)
})

const put = (nodes: ElementContent[], words: (text: string) => string): ElementContent[] =>
  nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: words(node.value) }
    return node.type === 'element' ? { ...node, children: put(node.children, words) } : node
  })

type Places = {
  /** Where the title leads; nowhere without it. */
  readonly title?: string | undefined
  /** Where the printed address leads. */
  readonly address?: string | undefined
  /** The language of the title, where it is not the page’s. */
  readonly language?: string | undefined
}

/** A reference to an item, in the style of the site, with its links. */
export function setItem(item: CslItem, places: Places): ElementContent[] {
  return withoutDoubleStops(settleAll(reference()(item), places))
}

const settleAll = (nodes: readonly ElementContent[], places: Places): ElementContent[] =>
  withOwnMarks(nodes.flatMap((node) => settle(node, places)))

/** The question or exclamation mark of a title, which the processor sets behind it, stands within it and its link. */
function withOwnMarks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, i): ElementContent[] => {
    const [before, after] = [nodes[i - 1], nodes[i + 1]]
    if (node.type === 'text' && before && isTitle(before)) {
      const value = node.value.replace(/^[?!]+/, '')
      return value === '' ? [] : [{ ...node, value }]
    }
    const [mark] = after?.type === 'text' && isTitle(node) ? (/^[?!]+/.exec(after.value) ?? []) : []
    return [mark === undefined ? node : endingIn(node, mark)]
  })
}

const isTitle = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'cite'

/** A title with a mark at the end of its words. */
function endingIn(node: ElementContent, value: string): ElementContent {
  if (node.type !== 'element') return node
  const last = node.children.at(-1)
  const isWithin = last?.type === 'element' && last.tagName === 'a'
  const children: ElementContent[] = isWithin
    ? [...node.children.slice(0, -1), endingIn(last, value)]
    : [...node.children, { type: 'text', value }]
  return { ...node, children }
}

/** A title that breaks off ends in its own three dots; the style's full stop behind it is left out. */
const withoutDoubleStops = (nodes: ElementContent[]): ElementContent[] =>
  nodes.map((node, i) => {
    const before = nodes[i - 1]
    const isBroken = before !== undefined && /(?:…|\.{3})$/.test(wordsOf([before]))
    return isBroken && node.type === 'text' && /^\.(?!\.)/.test(node.value)
      ? { ...node, value: node.value.slice(1) }
      : node
  })

/** A source as a list of references has it. Its title leads to `to`; its address is not printed where that is there. */
export function setReference(source: Source, to?: string): ElementContent[] {
  const bare = itemWithout(cslItemOf(source), ['URL', 'DOI'])
  return setItem(bare, { title: to, language: languageOfWords(source.title, source.language) })
}

const references = new WeakMemory<Source, Map<string, string>>()

/** The same as HTML, made once: lists of many pages have it, and each time one of them is sent. */
export function referenceHtml(source: Source, to?: string): string {
  const known = references.get(source) ?? new Map<string, string>()
  references.set(source, known)
  const key = `${spokenLanguage()} ${to}`
  const html = known.get(key) ?? toHtml(setReference(source, to))
  known.set(key, html)
  return html
}

/** A source as it is cited anywhere else, with the address of the document. */
export const setCitation = (source: Source): ElementContent[] =>
  setItem(cslItemOf(source), {
    address: addressOf(source),
    language: languageOfWords(source.title, source.language),
  })

/** A reference as plain text, without the address of the document. */
export const sayReference = (source: Source): string => wordsOf(setReference(source))

/** A citation of an item as plain text. */
export const sayCitation = (item: CslItem): string => wordsOf(setItem(item, {}))

const wordsOf = (children: ElementContent[]): string => toString({ type: 'root', children })

const isElement = (node: RootContent): node is Element => node.type === 'element'

/** What the processor returns as the site has it: links in place, no style but that of its own sheets. */
function settle(node: ElementContent, places: Places): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = settleAll(node.children, places)
  const { tagName, properties } = node
  if (tagName === 'cite') {
    const { title, language: lang } = places
    const words = title
      ? [h('a', { href: title, dataAddress: printedAddress(title) }, children)]
      : children
    return [h('cite', { lang }, words)]
  }
  if (tagName === 'a') {
    const { address } = places
    if (!address) return children
    // Words that are the address are not followed by it on paper.
    const dataAddress = toString(node) === address ? '' : printedAddress(address)
    return [h('a', { href: address, dataAddress }, children)]
  }
  // A title that is a link is set as one, and needs no italics.
  const [child, ...others] = children
  if (places.title && child && isElement(child) && child.tagName === 'cite' && others.length === 0)
    return [child]
  const style = String(properties['style'] ?? '')
  if (style.includes('small-caps')) return [h('span.small-caps', children)]
  // Italics within italics are upright.
  if (style.startsWith('font-style')) return [h('i', children)]
  return style ? children : [{ ...node, children }]
}
