import { spokenLanguage } from './site-language.ts'

/** The forms of a word or sentence by the plural rules of its language, as `Intl.PluralRules` names them. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** What readers are told, by what it is in English; gaps are `{named}`. What depends on a count may have forms. */
export type Texts = Readonly<Record<string, string | Forms>>

/**
 * The forms of a noun that is counted, the word for one of it, and its forms behind a count that stands behind “of”,
 * where they differ: `Ursprung`, `Ursprünge`, `ein`, `von 3 Ursprüngen`.
 */
export type NounForms = Forms & { readonly a: string; readonly of?: Forms }

/** The words of the interface in a language. */
export type Catalogue = {
  readonly texts: Texts
  readonly nouns: Readonly<Record<string, NounForms>>
}

const catalogues = new Map<string, Catalogue>()

/** Lets a language be spoken. */
export const addCatalogue = (tag: string, catalogue: Catalogue): void => {
  catalogues.set(tag, catalogue)
}

/** The words of the language that is spoken; undefined for English, which stands where it is said. */
export const catalogueInUse = (): Catalogue | undefined =>
  catalogues.get(spokenLanguage().split('-')[0] ?? '')

/** The form that a count takes. */
export const formOf = (forms: Forms, count: number): string =>
  forms[plurals().select(count)] ?? forms.other

/** What stands behind a stroke tells apart what is alike in English: `none|count`. */
function textOf(english: string, count = 0): string {
  const own = catalogueInUse()?.texts[english] ?? english.split('|')[0] ?? ''
  return typeof own === 'string' ? own : formOf(own, count)
}

/** The text of the two that agrees with a count; in another language the second has a form for each of its rules. */
export const agreeing = (count: number, one: string, other: string): string =>
  textOf(plurals().select(count) === 'one' ? one : other, count)

/** A text in the language that is spoken, with its gaps filled: `t('Note {number}', { number: 3 })`. */
export const t = (english: string, gaps: Readonly<Record<string, string | number>> = {}): string =>
  filled(textOf(english), gaps)

/** A text with its gaps filled. */
export const filled = (text: string, gaps: Readonly<Record<string, string | number>>): string =>
  text.includes('{')
    ? text.replace(/\{(\w+)\}/g, (whole, gap: string) => String(gaps[gap] ?? whole))
    : text

/** The same with things in its gaps, such as links: `['Drawn in: ', link]`. */
export const around = <T>(
  english: string,
  gaps: Readonly<Record<string, T>>,
): readonly (string | T)[] =>
  textOf(english)
    .split(/\{(\w+)\}/)
    .flatMap((part, i): readonly (string | T)[] =>
      i % 2 === 0 ? (part === '' ? [] : [part]) : [gaps[part] ?? `{${part}}`],
    )

/** A table of texts, each of which is looked up when it is asked for: in no language before one is known. */
export function inWords<T extends object>(table: T): Readonly<T> {
  const entries = Object.entries(table).map(([name, value]: [string, unknown]) => {
    const inside = value !== null && typeof value === 'object' ? inWords(value) : value
    const get = (): unknown => (typeof inside === 'string' ? t(inside) : inside)
    return [name, { enumerable: true, get }]
  })
  // Each entry has the type that the table gives it.
  return Object.defineProperties(Array.isArray(table) ? [] : {}, Object.fromEntries(entries)) as T
}

const locales: Readonly<Record<string, string>> = { en: 'en-GB' }

/** One thing that `Intl` makes for a language, made once for each. */
export function byLanguage<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>()
  return () => {
    const language = spokenLanguage()
    const known = made.get(language) ?? make(locales[language] ?? language)
    made.set(language, known)
    return known
  }
}

const plurals = byLanguage((locale) => new Intl.PluralRules(locale))
