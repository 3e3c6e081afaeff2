const irregular: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "i'm": ['I', 'am'],
}

// What may stand before `n't`; `ain't` stands for several verbs.
const negated = new Set(
  'are could did do does had has have is might must need should was were would'.split(' '),
)

const subjects = new Set('it he she that there here what who where how'.split(' '))

// Behind `it's` these make it `it has`.
const perfects = new Set('been become had got gotten'.split(' '))

/**
 * The words that a contraction stands for: `doesn't` → `does not`, `it's` → `it is`; undefined for what is
 * none, or may stand for two things (`he'd`, `it's been`). `next` is the word behind it, in lower case.
 */
export function expand(word: string, next: string | undefined): readonly string[] | undefined {
  const low = word.toLowerCase()
  const known = irregular[low]
  if (known) return withCase(word, known)
  const [, verb] = /^(.+)n't$/.exec(low) ?? []
  if (verb !== undefined) return negated.has(verb) ? withCase(word, [verb, 'not']) : undefined
  const [, subject = '', ending] = /^(.+)'(s|re|ve|ll)$/.exec(low) ?? []
  const isPlural = ['they', 'we', 'you'].includes(subject)
  switch (ending) {
    case 's':
      if (!subjects.has(subject) || perfects.has(next ?? '')) return undefined
      return withCase(word, [subject, 'is'])
    case 're':
      return isPlural ? withCase(word, [subject, 'are']) : undefined
    case 've':
      return isPlural || subject === 'i' ? withCase(word, [subject, 'have']) : undefined
    case 'll':
      return isPlural || subject === 'i' || ['it', 'he', 'she'].includes(subject)
        ? withCase(word, [subject, 'will'])
        : undefined
    default:
      return undefined
  }
}

/** Words with the capital of the contraction they come from. */
function withCase(word: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  const isCapital = /^\p{Lu}/u.test(word)
  return [isCapital ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest]
}
