import { spokenLanguage } from '../model/site-language.ts'
import { t } from '../model/words.ts'
import { issuedOf, type Source } from '../model/source.ts'
import { sayInText, sayIssued } from './source.ts'

/** How one source of a list is cited there: who, and when as far as it takes to tell it from the others. */
export type ShortName = { readonly who: string; readonly when: string }

/**
 * A short name for each source of a list, no two the same: with its year; where that is another's too, with the
 * date as it is known; where that is too, with a letter behind it.
 *
 *     The Echo 1882 · The Echo, 4 March 1883 · The Echo, 9 May 1883 · Ward 1884a · Ward 1884b
 */
export function shortNames(
  ids: readonly string[],
  records: ReadonlyMap<string, Source>,
): ReadonlyMap<string, ShortName> {
  const sources = ids.flatMap((id) => records.get(id) ?? [])
  const byYear = countBy(sources, (source) => sayShortName(nameOf(source, yearOf)))
  const names = sources.map((source) => {
    const name = nameOf(source, yearOf)
    return byYear.get(sayShortName(name)) === 1 ? name : nameOf(source, dateOf)
  })
  const byDate = countBy(names, sayShortName)
  const letters = new Map<string, number>()
  return new Map(
    sources.map(({ id }, i) => {
      const name = names[i] ?? { who: id, when: '' }
      const said = sayShortName(name)
      if (byDate.get(said) === 1) return [id, name]
      const letter = letters.get(said) ?? 0
      letters.set(said, letter + 1)
      return [id, { ...name, when: `${name.when}${letterOf(letter)}` }]
    }),
  )
}

/** A short name as it stands in a list or between brackets: `The Echo 1882`, `The Echo, 4 March 1883`. */
export const sayShortName = ({ who, when }: ShortName): string =>
  `${who}${/^\d+[a-z]*$/.test(when) ? '' : ','} ${when}`

/** The sources of a list under their short names, in the order in which a reader looks them up. */
export function sourcesByName(
  ids: readonly string[],
  records: ReadonlyMap<string, Source>,
): readonly { readonly source: Source; readonly name: string }[] {
  const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true })
  return [...shortNames(ids, records)]
    .flatMap(([id, short]) => {
      const source = records.get(id)
      return source ? [{ source, name: sayShortName(short) }] : []
    })
    .toSorted((a, b) => compare(sortedBy(a.name), sortedBy(b.name)))
}

// Whoever looks up a paper passes over the article and the quotation mark its name begins with.
const sortedBy = (name: string): string => name.replace(/^\P{L}*?(?:the|an?) |^“/iu, '')

const yearOf = (source: Source): string => issuedOf(source)?.match(/^-?\d+/)?.[0] ?? dateOf(source)
const dateOf = (source: Source): string => sayIssued(source) ?? t('undated')
const nameOf = (source: Source, when: (source: Source) => string): ShortName => ({
  who: sayInText(source),
  when: when(source),
})

/** `a` to `z`, then `aa`: a list may hold more than an alphabet of them. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26)) // from `a`
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`
}

function countBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  return counts
}
