import { isWord } from './words.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const shortest = 4 // letters; shorter words have too many neighbours
// Words of grammar so short and so often mistyped that two letters in each other’s place are these: `teh`, `adn`.
const short = new Set(['the', 'and', 'was', 'are', 'has', 'had', 'its', 'for', 'who'])
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/**
 * True where one of two words is a slip for the other and can be for nothing else: it is no word, the other is
 * one, and no third is as near. Two letters that changed places, and a double letter that is one too many or too
 * few, are nearer than a letter left out, put in or hit beside its key. A name is never a slip; nor is a word
 * whose first or last letter came, went or changed, for an ending may be what is meant.
 */
export const isTypo = (a: string, b: string): boolean => isSlipFor(a, b) || isSlipFor(b, a)

function isSlipFor(slip: string, word: string): boolean {
  if (!/^[a-z]+$/.test(slip) || !/^[a-z]+$/.test(word)) return false
  if (slip.length < shortest && short.has(word)) return swaps(slip).has(word) && !isWord(slip)
  if (slip.length < shortest || word.length < shortest) return false
  if (slip.charAt(0) !== word.charAt(0) || slip.slice(-1) !== word.slice(-1)) {
    if (!swaps(slip).has(word)) return false
  }
  if (isWord(slip) || !isWord(word)) return false
  const near = [...new Set([...swaps(slip), ...doubles(slip)])]
  if (near.includes(word)) return near.filter(isWord).length === 1
  if (!isKeySlip(slip, word)) return false
  const all = new Set([...near, ...edits(slip)])
  return [...all].filter(isWord).length === 1
}

/** What a word is when two neighbours change places. */
function swaps(word: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i + 1 < word.length; i += 1) {
    found.add(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2))
  }
  found.delete(word)
  return found
}

/** What a word is when a letter is doubled, or a double one halved. */
function doubles(word: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i < word.length; i += 1) {
    const [letter, rest] = [word.charAt(i), word.slice(i + 1)]
    found.add(word.slice(0, i) + letter + letter + rest)
    if (rest.startsWith(letter)) found.add(word.slice(0, i) + rest)
  }
  return found
}

/** What a word is with one letter more, less or other. */
function edits(word: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i <= word.length; i += 1) {
    const [before, after] = [word.slice(0, i), word.slice(i)]
    found.add(before + after.slice(1))
    for (const letter of letters) {
      found.add(before + letter + after)
      if (after !== '') found.add(before + letter + after.slice(1))
    }
  }
  found.delete(word)
  return found
}

/** True for a letter left out or put in, or hit on the key beside. */
function isKeySlip(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let to = 0
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to += 1
  const [one, other] = [a.slice(from, a.length - to), b.slice(from, b.length - to)]
  if (one.length + other.length === 1) return true
  return one.length === 1 && other.length === 1 && areBeside(one, other)
}

const areBeside = (a: string, b: string): boolean =>
  rows.some((row) => {
    const [one, other] = [row.indexOf(a), row.indexOf(b)]
    return one >= 0 && other >= 0 && Math.abs(one - other) === 1
  })
