import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type nspell from 'nspell'

/** Whether a word, in lower case, is spelt as in Britain, as in America; both for most, neither for a slip. */
export type Spelt = { readonly british: boolean; readonly american: boolean }

const require = createRequire(import.meta.url)

let books: { readonly british: nspell; readonly american: nspell } | undefined

/** How a word is spelt, by the dictionaries of LibreOffice and Firefox; they are loaded for the first word asked. */
export function spelt(word: string): Spelt {
  books ??= { british: load('dictionary-en-gb'), american: load('dictionary-en') }
  return { british: books.british.correct(word), american: books.american.correct(word) }
}

export function isWord(word: string): boolean {
  const { british, american } = spelt(word)
  return british || american
}

// The packages offer their files to asynchronous modules only.
function load(name: string): nspell {
  const folder = dirname(require.resolve(name))
  const [aff, dic] = ['index.aff', 'index.dic'].map((file) => readFileSync(join(folder, file)))
  const spell = require('nspell') as typeof nspell // its type is that of the package
  return spell({ aff: aff ?? '', dic: dic ?? '' })
}
