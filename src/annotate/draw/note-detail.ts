import { t } from '../../model/words.ts'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Claim } from '../../model/claim.ts'
import type { Records } from '../../model/records.ts'
import type { ShortName } from '../../say/short-names.ts'
import { setTitle } from '../../say/title.ts'
import { evidenceOf } from './evidence.ts'

/** Id of the template on a claim's page that has what a note unfolds. */
export const detailId = 'detail'

/**
 * What a note unfolds, as it stands on the claim's own page, from where a script brings it: the claim, each source
 * with what of it bears on the claim, how good the evidence is, and what would change it.
 */
export function detailOf(
  claim: Claim,
  records: Records,
  names: ReadonlyMap<string, ShortName>,
): readonly Element[] {
  const { firmer, weaker } = claim.changesIf ?? {}
  return [
    labelled(t(claim.status === 'error' ? 'What is said:' : 'The claim:'), claim.statement),
    claim.status === 'error' ? introducedBy(claim, records) : [],
    claim.evidence.length > 0 ? evidenceOf(claim, records, names) : [],
    labelled(t('Confidence in the evidence:'), `${t(claim.confidence)}.`),
    firmer ? labelled(t('What would make it firmer:'), firmer) : [],
    weaker ? labelled(t('What would make it weaker:'), weaker) : [],
  ].flat()
}

const labelled = (label: string, words: string): Element =>
  h('p', [h('span.note-label', label), ` ${words}`])

/** The source a mistake first stands in. */
function introducedBy(
  { introducedBy: from }: Extract<Claim, { readonly status: 'error' }>,
  { sources }: Records,
): Element | [] {
  const source = from && sources.get(from.source)
  if (!source) return []
  const link = h('a', { href: `/sources/${source.id}/` }, setTitle(source))
  const label = t(from.inferred ? 'It came in, we infer, with:' : 'It came in with:')
  return h('p', [h('span.note-label', label), ' ', link, `. ${from.how}`])
}
