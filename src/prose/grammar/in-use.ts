import { siteLanguage } from '../../model/site-language.ts'
import { german } from '../de/grammar.ts'
import { english } from '../en/grammar.ts'
import type { Grammar } from '../lexicon/grammar.ts'
import { plainGrammar } from '../plain/grammar.ts'

/** The languages whose words are read: another is a folder beside theirs and an entry here. */
const grammars: ReadonlyMap<string, Grammar> = new Map([
  ['en', english],
  ['de', german],
])

const others = new Map<string, Grammar>()

/** The grammar of a language; one of numerals only where its words are not known. */
function grammarOf(tag: string): Grammar {
  const [language = tag] = tag.split('-')
  const known = grammars.get(language) ?? others.get(language)
  if (known) return known
  const plain = plainGrammar(language)
  others.set(language, plain)
  return plain
}

/** The grammar of the site that is read. */
export const grammar = (): Grammar => grammarOf(siteLanguage())

/** The tags of the languages that are read. */
export const languagesRead: readonly string[] = [...grammars.keys()]
