import { grammar, languagesRead } from '../../prose/grammar/in-use.ts'
import { listed, quoted } from '../../say/quoted.ts'
import type { Rule } from './rule.ts'

/** The words of the site's language are read, and not its numerals only. */
export const languageIsRead: Rule<'language-is-read'> = {
  id: 'language-is-read',
  group: 'Words against the record',
  severity: 'warning',
  cause:
    'The site is written in a language whose words the build does not know. Its numbers are held by their digits alone: no unit, no hedge, no word for a number, no speaker, no reserve. A warning, once.',
  why: 'Where only digits are held, a sentence can be false in every other word; the method page tells readers which languages are read, and of which numerals only.',
  mend: `Read what the build cannot, or add the language: a folder beside ${languagesRead.map((tag) => `\`src/prose/${tag}/\``).join(' and ')}.`,
  *judge({ corpus, placeOf }) {
    if (grammar().reads === 'words') return
    yield {
      place: placeOf('site', '', ['language']),
      what: `Of the language ${quoted(corpus.site.language)} only numerals are read; whole sentences are read in ${listed(languagesRead, 'and')}.`,
    }
  },
}
