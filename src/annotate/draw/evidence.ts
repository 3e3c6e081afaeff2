import { t } from '../../model/words.ts'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { sayAccessInFull } from '../../say/access.ts'
import { evidenceRelationWords } from '../../say/relation.ts'
import { stopAfter } from '../../say/sentence.ts'
import { sayShortName, type ShortName } from '../../say/short-names.ts'
import { sayStale } from '../../say/stale.ts'
import { setTitle } from '../../say/title.ts'
import { languageOfWords } from '../../say/words-language.ts'
import type { Claim, Evidence } from '../../model/claim.ts'
import type { Records } from '../../model/records.ts'
import type { Source } from '../../model/source.ts'

/**
 * A claim's evidence as a list, each source by its short name, with how it bears on the claim and how far it was
 * read. Its title stands in the page's list of sources, and what of it was read on the source's page.
 */
export function evidenceOf(
  { evidence }: Claim,
  { sources }: Records,
  names: ReadonlyMap<string, ShortName>,
): Element {
  return h(
    'ul.evidence',
    evidence.flatMap((each) => {
      const source = sources.get(each.source)
      return source ? [itemOf(each, source, { sources, names })] : []
    }),
  )
}

function itemOf(
  { relation, locator, quote, note }: Evidence,
  source: Source,
  {
    sources,
    names,
  }: { readonly sources: Records['sources']; readonly names: ReadonlyMap<string, ShortName> },
): Element {
  const name = names.get(source.id)
  return h('li', { dataRelation: relation }, [
    h('a', { href: `/sources/${source.id}/` }, name ? sayShortName(name) : setTitle(source)),
    '. ',
    h('span.evidence-relation', evidenceRelationWords[relation]),
    locator ? `, ${locator}` : '',
    ...(quote ? [': ', quoted(quote, source), stopAfter(quote)] : ['.']),
    ` ${sayAccessInFull(source, note ?? '')}`,
    sayStale(source.id, sources),
  ])
}

/** A quotation, with its language where that is the source's own. */
function quoted(quote: string, { language }: Source): Element | string {
  const lang = languageOfWords(quote, language)
  return lang === undefined
    ? t('“{words}”', { words: quote })
    : h('span', { lang }, t('“{words}”', { words: quote }))
}
