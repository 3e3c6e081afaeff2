/** Nouns that count the same things whatever the subject; each line is one class. Others are a site’s synonyms of its units. */
const nounClasses = [
  'incident case event instance occurrence',
  'country nation state',
  'row entry line item record',
  'computer machine device system',
  'person people individual inhabitant resident citizen user customer man woman',
  'group organisation organization entity body',
  'alias name',
  'report document publication',
  'attempt try',
  'time fold',
  'minute min mins',
  'hour h hr hrs',
  'year yr yrs',
] as const

const classOf = new Map(
  nounClasses.flatMap((line) => line.split(' ').map((noun) => [noun, line.split(' ')[0] ?? noun])),
)

/**
 * True for a word that names things that are counted: a plural, a noun of a class, a name or a ticker. Other words after a
 * number are taken to be verbs and adverbs: `died`, `globally`.
 */
export function isCountedNoun(word: string): boolean {
  const low = word.toLowerCase()
  if (classOf.has(singular(low)) || /^\p{Lu}{2,}$/u.test(word)) return true
  return /(?:[^su']s|children|men|women|feet|data|sheep|fish|cattle|police)$/.test(low)
}

/** A noun in the form that counts are compared in: singular, and one word for what counts the same things. */
export function nounClass(word: string): string {
  const one = singular(word.toLowerCase())
  return classOf.get(one) ?? one
}

/** The singular of a regular English noun; good enough to compare two, not to print. */
export function singular(word: string): string {
  const bare = word.replace(/'s?$/, '')
  if (bare === 'people') return 'person'
  if (/(?:ss|us|is)$/.test(bare) || bare.length < 4) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses|zes)$/.test(bare)) return bare.slice(0, -2)
  return bare.endsWith('s') ? bare.slice(0, -1) : bare
}

/** What a drawing is made of, and what it shows of claims. */
export const drawnNouns = (
  'numbers arrows bands bars blocks boxes circles claims columns dots groups lanes lines marks points rows rungs ' +
  'segments stripes'
).split(' ')

/** Nouns of a place in an order, in the singular. */
export const rankNouns =
  'rank ranking position placing standing place edition floor storey century generation grade'.split(
    ' ',
  )
