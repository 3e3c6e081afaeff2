import { issuedOf } from '../model/source.ts'
import type { Offer } from '../prose/offers.ts'
import type { Content } from './content.ts'

/** The dates of the sources that a claim cites: prose around the claim may say when they came out. */
export function datesOfEvidence({ corpus }: Content, id: string): readonly Offer[] {
  const evidence = corpus.claims.get(id)?.evidence ?? []
  return evidence.flatMap(({ source }): Offer[] => {
    const record = corpus.sources.get(source)
    const date = record && issuedOf(record)
    return date ? [{ ref: `sources/${source}`, role: 'date of issue', kind: 'date', date }] : []
  })
}
