import { byLanguage } from '../model/words.ts'

const names = byLanguage(
  (locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }),
)

/** A language by its name in the one that is spoken: `German`, `Deutsch`. */
export const sayLanguage = (tag: string): string => names().of(tag) ?? tag
