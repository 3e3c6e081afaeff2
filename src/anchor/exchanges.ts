import { isFunctionWord } from '../prose/lexicon/function-words.ts'

/** The words of a passage and the few beside it, in lower case. */
export type Neighbourhood = {
  readonly inside: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Two words that changed places. */
export type Exchange = { readonly before: readonly string[]; readonly after: readonly string[] }

// A passive or a genitive turns two words round and keeps what is said.
const turners = new Set(['by', 'of'])

/**
 * Two words that changed roles: across the quote's edge (`The barge [struck the bridge]` became `The bridge
 * struck the barge`), or inside it around a word that stayed. A clause moved whole to the front is no exchange.
 */
export function findExchange(quote: Neighbourhood, passage: Neighbourhood): Exchange | undefined {
  return acrossEdge(quote, passage) ?? inside(quote.inside, passage.inside)
}

function acrossEdge(quote: Neighbourhood, passage: Neighbourhood): Exchange | undefined {
  const beside = content([...quote.before, ...quote.after])
  const besideNow = content([...passage.before, ...passage.after])
  const out = content(quote.inside).find(
    (word) => !passage.inside.includes(word) && !beside.includes(word) && besideNow.includes(word),
  )
  const into = content(passage.inside).find(
    (word) => !quote.inside.includes(word) && beside.includes(word) && !besideNow.includes(word),
  )
  return out !== undefined && into !== undefined ? { before: [out], after: [into] } : undefined
}

function inside(before: readonly string[], after: readonly string[]): Exchange | undefined {
  if (turnersIn(before) !== turnersIn(after)) return undefined
  const old = once(content(before)).filter((word) => once(content(after)).includes(word))
  const now = once(content(after)).filter((word) => old.includes(word))
  if (old.length < 2 || old.every((word, at) => word === now[at])) return undefined
  const turn = now.indexOf(old[0] ?? '')
  const isRotation =
    old.length > 2 && old.every((word, at) => word === now[(at + turn) % now.length])
  return isRotation ? undefined : { before: old, after: now }
}

const turnersIn = (words: readonly string[]): number =>
  words.filter((word) => turners.has(word)).length
const content = (words: readonly string[]): string[] =>
  words.filter((word) => !isFunctionWord(word) && !turners.has(word))
const once = (words: readonly string[]): string[] =>
  words.filter((word) => words.indexOf(word) === words.lastIndexOf(word))
