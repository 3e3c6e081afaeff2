import { byLanguage, t } from '../model/words.ts'

const lists = {
  and: byLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  or: byLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' })),
} as const

/**
 * Words joined as prose joins them: `a`, `a and b`, `a, b and c`; with `or` as alternatives. Where a member has a
 * comma or an `and` of its own, semicolons keep the members apart: `a, b and c; and d`.
 */
export const sayList = (words: readonly string[], join: keyof typeof lists = 'and'): string => {
  if (words.length < 2) return words[0] ?? ''
  if (!words.some(isCompound)) return lists[join]().format(words)
  return lists[join]()
    .formatToParts(words)
    .map(({ type, value }) =>
      type === 'element'
        ? value
        : value.trim() === ','
          ? '; '
          : `; ${value.replace(/^,/, '').trim()} `,
    )
    .join('')
}

/** True for words that would run into the list around them; what stands in brackets or quotation marks does not. */
const isCompound = (words: string): boolean =>
  /, | (?:and|or|und|oder) /.test(words.replace(/\([^()]*\)|“[^”]*”/g, ''))

/** Things, such as links, with the words that join them: `[a, ', ', b, ' and ', c]`. */
export const listAround = <T>(things: readonly T[]): readonly (T | string)[] =>
  lists
    .and()
    .formatToParts(things.map((_, i) => String(i)))
    .map(({ type, value }) => (type === 'element' ? things[Number(value)] : undefined) ?? value)

/** Words in the order they came in: `a`, `a then b`, `a, b then c`. */
export function sayOrder(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${t('then')} ${last}` : last
}
