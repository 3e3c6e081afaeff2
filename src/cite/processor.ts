import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import CSL from 'citeproc'
import { readMarkup, type Markup } from '../model/csl-markup.ts'
import type { CslItem } from './csl-item.ts'

/** The style of every reference: that of the American Psychological Association, 7th edition. */
const styleName = 'apa'

type Texts = { has(name: string): boolean; get(name: string): string; list(): readonly string[] }

// The plugin keeps styles and locales of the CSL project by name.
const { styles, locales } = plugins.config.get('@csl') as Record<'styles' | 'locales', Texts>

/** The locale of a language: its own, that of another country with the language, else American English. */
export function localeOf(tag: string): string {
  const [primary = ''] = tag.split('-')
  const known = locales.list()
  return (
    known.find((each) => each === tag) ??
    known.find((each) => each.startsWith(`${primary}-`)) ??
    'en-US'
  )
}

/** Where the style prints the month and day of a date, `November 20`. */
const monthAndDay = /(<macro name="date-issued-month-day"><date variable="issued">).*?(?=<\/date>)/s

/**
 * The style with the day before the month where the locale has it so within a whole date: `20. November`, `20 de
 * noviembre`. The style itself is English in this. https://docs.citationstyles.org/en/stable/specification.html#date
 */
function styleOf(locale: string): string {
  // The processor is asked for one item at a time, and remembers more of how to sort with each.
  const style = styles.get(styleName).replace(/<sort>.*?<\/sort>/gs, '')
  const [, parts = ''] = /<date form="text">(.*?)<\/date>/s.exec(locales.get(locale)) ?? []
  const [day, month] = ['day', 'month'].map(
    (name) => new RegExp(`<date-part [^>]*\\bname="${name}"[^>]*>`).exec(parts)?.[0] ?? '',
  )
  if (!day || !month || !monthAndDay.test(style))
    throw Error(`invalid style: ${styleName} in ${locale}`)
  if (parts.indexOf(month) < parts.indexOf(day)) return style
  // What parts the month from a year behind it is left out.
  const last = month.replace(/ suffix="[^"]*"/, '')
  return style.replace(monthAndDay, (_, start: string) => `${start}${day}${last}`)
}

/**
 * A function that makes a reference to one item as HTML. The title is in `<cite>`, an address in `<a>` without a
 * target, for a page to make links of.
 */
export function referenceFormatter(language: string): (item: CslItem) => string {
  let item: CslItem = { id: '', type: '' }
  const engine = new CSL.Engine(
    {
      retrieveLocale: (tag) => locales.get(localeOf(tag)),
      retrieveItem: () => item,
      variableWrapper: ({ variableNames }, before, words, after) =>
        `${before}${tagged(variableNames, words, item)}${after}`,
    },
    styleOf(localeOf(language)),
    localeOf(language),
    true,
  )
  engine.opt.development_extensions.wrap_url_and_doi = false
  return (given) => {
    item = plainItem(given)
    engine.updateItems([])
    engine.updateItems([item.id])
    const list = engine.makeBibliography()
    const [entry] = list ? list[1] : []
    if (entry === undefined) throw Error(`invalid item: ${item.id}`)
    return entry.replaceAll(joiner, '')
  }
}

/** A title that stands where an author would is printed under the author’s name. */
function tagged(variables: readonly string[], words: string, item: CslItem): string {
  if (variables.includes('URL') || variables.includes('DOI')) return `<a>${words}</a>`
  const title = lettersOf(String(item['title'] ?? ''))
  const isTitle = variables.includes('title') || (title !== '' && lettersOf(words) === title)
  return isTitle && !words.includes('<cite>') ? `<cite>${words}</cite>` : words
}

const lettersOf = (html: string): string =>
  html
    .replace(/<\/?[a-z][^<>]*>|&#\d+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** An item as the processor is to read it: no mark but those of its title, nothing in other letters than its own. */
function plainItem(item: CslItem): CslItem {
  const { 'container-title': container, publisher, number, title } = item
  const isPost = item.type.startsWith('post') && container === undefined
  const fields = Object.entries(isPost ? { ...item, 'container-title': publisher } : item)
    // What the title says is not said again.
    .filter(([key]) => key !== 'number' || !String(title).includes(String(number)))
    .map(([key, value]) => [key, plainField(key, value)])
  return {
    ...Object.fromEntries(fields),
    // Titles and names in English would be given capitals that their makers did not write.
    language: 'und',
    id: item.id,
    type: unlisted.includes(item.type) && !container && !publisher ? 'document' : item.type,
  }
}

// The style leaves these out of a list where nobody can look them up.
const unlisted = ['interview', 'personal_communication']

function plainField(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return inWords(value)
  if (key === 'title') return readMarkup(value).map(writeMarkup).join('')
  // A hyphen would be a range: “Nos. A-1”.
  return key === 'number' ? value.replaceAll('-', '\\-') : parted(value)
}

function writeMarkup(markup: Markup): string {
  if (typeof markup === 'string') return parted(markup)
  const words = markup.children.map(writeMarkup).join('')
  return markup.tag === 'small-caps'
    ? `<span style="font-variant:small-caps;">${words}</span>`
    : `<${markup.tag}>${words}</${markup.tag}>`
}

// What looks like a mark is parted by a word joiner, which shows nothing and is taken out of the reference.
const joiner = '\u2060'
const parted = (words: string): string => words.replaceAll('<', `<${joiner}`)

/** A date in words has no other. */
function inWords(value: unknown): unknown {
  const isInWords = typeof value === 'object' && value !== null && 'literal' in value
  return isInWords && 'date-parts' in value ? { literal: value.literal } : value
}
