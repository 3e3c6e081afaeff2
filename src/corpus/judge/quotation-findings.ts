import { contentPath } from '../../model/content-path.ts'
import type { Source } from '../../model/source.ts'
import { listed, visible } from '../../say/quoted.ts'
import type { Content } from '../read/content.ts'
import { stateOfExtract } from './extract-state.ts'
import type { Finding } from './findings.ts'
import { nearestPassage } from './nearest-passage.ts'
import { faultsOfQuote, type QuoteFault } from './quote-faults.ts'
import { quotedWords, type QuotedWords } from './quoted-words.ts'
import { sayQuoteFault, type QuoteWords } from './say-quote-fault.ts'
import { WeakMemory } from '../../model/memory.ts'

const rule = 'quotation-is-sourced'

/** The quotations that no source cited beside them has, waived or not. */
export function quotationFindings(content: Content): readonly Finding[] {
  const findings =
    known.get(content) ??
    [...quotedWords(content)].flatMap((quoted) => [...findingsOf(content, quoted)])
  known.set(content, findings)
  return findings
}

// Its own rule and that of waivers ask.
const known = new WeakMemory<Content, readonly Finding[]>()

/** What is found of one quotation. */
export function* findingsOf(content: Content, quoted: QuotedWords): Generator<Finding> {
  const { where, place, words } = quoted
  if (words !== undefined && !/[\p{L}\p{N}]/u.test(words)) return
  for (const said of faultsOf(content, quoted, words)) {
    const message = { place, severity: 'error', rule, ...said } as const
    const finding = { ...where, message }
    yield words === undefined ? finding : { ...finding, words }
  }
}

function faultsOf(
  content: Content,
  quoted: QuotedWords,
  words: string | undefined,
): readonly QuoteWords[] {
  if (words === undefined) return [withoutPartner(quoted)]
  const texts = textsOf(content, quoted.sources)
  let fewest: { readonly faults: readonly QuoteFault[]; readonly name: string } | undefined
  for (const { text, name } of texts) {
    const faults = faultsOfQuote(words, text)
    if (faults.length === 0) return []
    if (faults.some(({ kind }) => kind === 'missing')) continue
    if (!fewest || faults.length < fewest.faults.length) fewest = { faults, name }
  }
  if (fewest) return fewest.faults.map((fault) => sayQuoteFault(fault, fewest.name))
  // Where an extract is gone, `extract-is-signed-off` names what quotes it.
  const isGone = quoted.sources.some((id) => stateOfExtract(content, id) === 'gone')
  return isGone ? [] : [notFound(content, quoted, words)]
}

type Text = { readonly name: string; readonly text: string }

/** What a quotation may be found in: the extracts of the sources, and their titles where they are noted. */
function textsOf(
  { corpus, extracts, folder }: Content,
  sources: readonly string[],
): readonly Text[] {
  return sources.flatMap((id) => {
    const text = extracts.get(id)
    const source = corpus.sources.get(id)
    return [
      ...(text === undefined ? [] : [{ name: contentPath(folder, `extracts/${id}.txt`), text }]),
      ...(source && isNoted(source) ? [{ name: `the title of ${id}`, text: source.title }] : []),
    ]
  })
}

/** A title in brackets is our description of a document. */
const isNoted = ({ title }: Source): boolean => !/^\[.*\]$/.test(title)

const why = 'Words in quotation marks are read as somebody’s own, to the letter.'

function notFound(content: Content, quoted: QuotedWords, words: string): QuoteWords {
  const { citing, sources } = quoted
  const { extracts, folder } = content
  const said = `“${clip(words)}”`
  const common = { why, actual: words }
  const or = `or say it without quotation marks; a word that nobody is quoted with is waived: ${waiver(quoted, words)}.`
  if (sources.length === 0) {
    return {
      ...common,
      what: `${said} stands in quotation marks, and ${citing} cites no source.`,
      mend: `Cite the source that says so, ${or}`,
    }
  }
  const held = sources.filter((id) => extracts.has(id))
  if (held.length === 0) {
    return {
      ...common,
      what: `${said} stands in quotation marks, and no source that ${citing} cites has an extract: ${listed(sources, 'and')}.`,
      mend: `Copy the passage from its source into ${contentPath(folder, `extracts/${sources[0] ?? ''}.txt`)}${sources.length > 1 ? ' or that of the source it stands in' : ''}, ${or}`,
    }
  }
  const near = nearestPassage(words, textsOf(content, sources))
  return {
    ...common,
    what: near
      ? `${said} is not what ${near.name} has: “${clip(near.words)}”.`
      : `${said} is in no extract of what ${citing} cites: ${listed(held, 'and')}.`,
    mend: `${near ? 'Write its words' : 'Cite the source that says so and put the passage into its extract'}, ${or}`,
  }
}

/** How a writer says that words are nobody's. */
const waiver = ({ where }: QuotedWords, words: string): string =>
  'slug' in where
    ? `\`{/* waive ${rule}: “${clip(words)}” is … */}\``
    : `\`"waivers": [{ "rule": "${rule}", "reason": "“${clip(words)}” is …" }]\`${where.collection === 'sources' ? ' in `custom`' : ''}`

const withoutPartner = ({ around }: QuotedWords): QuoteWords => ({
  what: `A quotation mark has no partner: \`${visible(around)}\`.`,
  why: 'Where a quotation ends is not known, and nothing can be held against its words.',
  mend: 'Write both marks, or none; an apostrophe is `’`.',
  actual: around,
})

const longest = 120 // characters of a quotation; a message is read in a terminal

const clip = (words: string): string =>
  visible(words.length > longest ? `${words.slice(0, longest - 1)}…` : words).trim()
