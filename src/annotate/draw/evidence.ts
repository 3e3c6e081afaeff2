import type { Element } from 'hast'
import { h } from 'hastscript'
import { sayCount } from '../../charts/words/say-words.ts'
import type { Claim, Evidence } from '../../model/claim.ts'
import { sayDate } from '../../model/date.ts'
import { basisOf } from '../../model/origins.ts'
import type { Records } from '../../model/records.ts'
import type { Source } from '../../model/source.ts'
import { issuedOf, publisherOf } from '../../model/source.ts'
import { sayAccessLevel } from './access-words.ts'
import { sayStale } from './stale-words.ts'

const relations: Readonly<Record<Evidence['relation'], string>> = {
  supports: 'Supports it',
  contradicts: 'Contradicts it',
  context: 'Context',
}

/**
 * A claim's evidence as a list, each source with how it bears on the claim and how far it was read; what
 * of it was read stands on the source's page.
 */
export function evidenceOf({ evidence }: Claim, { sources }: Records): Element {
  return h(
    'ul.evidence',
    evidence.flatMap((each) => {
      const source = sources.get(each.source)
      return source ? [itemOf(each, source, sources)] : []
    }),
  )
}

function itemOf(
  { relation, locator, quote, note }: Evidence,
  source: Source,
  sources: Records['sources'],
): Element {
  const issued = issuedOf(source)
  const origin = [publisherOf(source), issued && sayDate(issued)].filter(Boolean).join(', ')
  return h('li', { dataRelation: relation }, [
    h('a', { href: `/sources/${source.id}/` }, source.title),
    `${origin ? `, ${origin}` : ''}. `,
    h('span.evidence-relation', relations[relation]),
    locator ? `, ${locator}` : '',
    quote ? `: “${quote}”.` : '.',
    ` ${capital(sayAccessLevel(source))}.`,
    note ? ` ${note}` : '',
    sayStale(source.id, sources),
  ])
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How many sources a claim rests on and how many origins those have: `3 sources, 1 independent origin`. */
export function sayOrigins(claim: Claim, records: Records): string {
  const { sources, origins } = basisOf(claim, records.sources)
  return `${sayCount(sources.length, 'source')}, ${sayCount(origins.length, 'independent origin')}`
}
