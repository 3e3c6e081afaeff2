import { spokenLanguage } from '../model/site-language.ts'

/**
 * The language of words that a source is shown by, where they are in the source's own: a description in
 * brackets is the writer's, and words without a letter of the language's script are a translation.
 * Undefined otherwise.
 */
export function languageOfWords(words: string, language: string | undefined): string | undefined {
  if (language === undefined || /^\s*\[.*\]\s*$/s.test(words)) return undefined
  return lettersOf(language).test(words) ? language : undefined
}

/** The language of words for writers, where readers are spoken to in another: for a `lang` beside them. */
export const writersLanguage = (): 'en' | undefined =>
  spokenLanguage().startsWith('en') ? undefined : 'en'

/** Scripts that are written together, by the name a locale has for them. */
const together: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

function lettersOf(language: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(language).maximize()
  const classes = (together[script] ?? [script]).map((each) => `\\p{Script=${each}}`)
  return new RegExp(`[${classes.join('')}]`, 'u')
}
