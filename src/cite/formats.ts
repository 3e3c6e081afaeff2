import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { plainOf } from '../model/csl-markup.ts'
import { joinParticle, type CslName } from '../model/csl-name.ts'
import { byShape } from './by-shape.ts'
import { itemWithout, type CslItem } from './csl-item.ts'

/** What reference managers read: the ending of a file’s name, what people call it, its media type. */
export const citationFormats = [
  { ending: 'bib', words: 'BibTeX', mediaType: 'application/x-bibtex' },
  { ending: 'ris', words: 'RIS', mediaType: 'application/x-research-info-systems' },
  { ending: 'csl.json', words: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
] as const
export type CitationFormat = (typeof citationFormats)[number]['ending']

// Ids are labels as they are, and letters stay letters: in ASCII the plugin drops those it has no command for.
Object.assign(plugins.config.get('@bibtex')['format'] as object, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
})

/** Items in the format of a reference manager. */
export function writeItems(items: readonly CslItem[], format: CitationFormat): string {
  switch (format) {
    case 'csl.json':
      return `${JSON.stringify(items, null, 2)}\n`
    case 'bib':
      return new Cite(items.map(withoutLoss).map(inTex)).format('bibtex')
    case 'ris':
      return items.map(withoutLoss).map(writeRis).join('')
    default:
      return format satisfies never
  }
}

/**
 * An item with what both formats would drop from a type that they have no word for: the site that a page is part
 * of, as its publisher, or as a note where somebody else is that, and a number, behind the kind of document.
 */
function withoutLoss(given: CslItem): CslItem {
  const item = itemWithout(given, ['custom'])
  const { 'container-title': container, publisher, note, number, genre } = item
  if (!pages.includes(item.type)) return item
  const site = publisher && publisher !== container ? container : undefined
  return {
    ...item,
    publisher: publisher ?? container,
    note: [note, site].filter(Boolean).join('. ') || undefined,
    genre: number ? [genre, number].filter(Boolean).join(' ') : genre,
  }
}

const pages: readonly string[] = [
  'broadcast',
  'dataset',
  'document',
  'interview',
  'legislation',
  'post',
  'post-weblog',
  'webpage',
]

/** An item whose texts are read by TeX; addresses are not. */
function inTex(item: CslItem): CslItem {
  const fields = Object.entries(item).map(([key, value]) => [
    key,
    verbatim.includes(key) ? value : escaped(value),
  ])
  return { ...Object.fromEntries(fields), id: item.id, type: item.type }
}

const verbatim = ['id', 'type', 'URL', 'DOI']

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[&%$#_{}]/g, '\\$&')
  if (Array.isArray(value)) return value.map(escaped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, escaped(held)]))
}

/**
 * The plugin writes neither authors nor days of newspapers, which differ from magazines by name alone; it cuts ids
 * after 20 letters, so that two become one, and writes months and days without their zeros.
 */
function writeRis(item: CslItem): string {
  const ris = risOf(item).replace(/^ID {2}- .*$/m, () => `ID  - ${item.id}`)
  return `${ris.trimEnd()} \n\n`
}

const risOf = byShape(
  (item) => {
    const isNews = item.type === 'article-newspaper'
    const fields = Object.entries(item).map(([key, value]) => [key, wholeNames(value)])
    const plain = { ...Object.fromEntries(fields), title: plainOf(String(item['title'])) }
    const ris = new Cite([isNews ? { ...plain, type: 'article-magazine' } : plain]).format('ris')
    return unfolded(isNews ? ris.replace(/^TY {2}- MGZN/, 'TY  - NEWS') : ris).replace(
      /^DA {2}- .*$/m,
      (date) => date.replace(/(?<=\/)\d(?=\/)/g, '0$&'),
    )
  },
  (ris, put) => put(ris),
)

/** Names of which no particle is left out. */
function wholeNames(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((name: CslName) => {
    const { 'dropping-particle': dropping, 'non-dropping-particle': kept, family, ...rest } = name
    return family ? { ...rest, family: joinParticle(dropping, joinParticle(kept, family)) } : name
  })
}

/** Lines that were cut at 80 letters are one again: an address in two is none. */
const unfolded = (ris: string): string => ris.replace(/\r?\n(?![A-Z][A-Z\d] {2}- ?|$)/g, '')
