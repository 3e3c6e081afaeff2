import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { inSiteLanguage } from '../../model/site-language.ts'
import { holds, type Datum } from './held-sentence.ts'

// For tests: sentences by the datum that they are held against, each on a line: `+` where it is true of it, `-` where not.

export type Held = readonly [datum: Datum, sentences: string]

/** A unit as a site declares it, which is its own word for one and for many. */
export const declared = (
  id: string,
  kind: 'count' | 'rate' | 'measure' | 'share',
  more: { synonyms?: string[]; per?: number } = {},
): Pick<Quantity, 'unit' | 'means'> => ({
  unit: id,
  means: { id, one: id, many: id, kind, in: 'ones', synonyms: [], ...more },
})

/** One test for each sentence of a table, in a language. */
export function testHeld(language: string, table: readonly Held[]): void {
  const cases = table.flatMap(([datum, sentences]) =>
    sentences
      .trim()
      .split('\n')
      .map((line) => ({ ...said(line.trim()), label: datum.label, datum })),
  )
  describe(`in ${language}`, () => {
    test.each(cases)('“$sentence” is said of $label: $is', ({ sentence, datum, is }) => {
      expect(inSiteLanguage(language, () => holds(sentence, datum))).toBe(is)
    })
  })
}

function said(line: string): { readonly sentence: string; readonly is: boolean } {
  const [, sign, sentence] = /^([+-]) (.+)$/.exec(line) ?? []
  if (sentence === undefined) throw Error(`invalid line of a table: ${line}`)
  return { sentence, is: sign === '+' }
}
