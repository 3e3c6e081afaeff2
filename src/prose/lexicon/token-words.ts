/** Words whose change turns a statement round; the normal form is the first of each line. */
const negationLines = [
  'not cannot',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'nowhere',
  'without',
  'hardly barely scarcely',
  'deny denies denied denial',
  'reject rejects rejected',
  'refute refutes refuted',
  'fail fails failed failing failure',
  'refuse refuses refused refusing refusal',
  'against',
  'despite spite',
  'lack lacks lacked lacking',
  'false untrue',
  'unable',
  'unlike',
] as const

/** Words that order two things in size or time. */
const comparativeLines = [
  'more',
  'less',
  'fewer',
  'most',
  'least',
  'greater larger bigger',
  'smaller',
  'higher',
  'lower',
  'longer',
  'shorter',
  'earlier',
  'later',
  'before',
  'after',
  'since',
  'until till',
  'same',
  'different',
  'double doubled doubles',
  'twice',
  'triple tripled',
  'rose rise rises risen rising grew grown increase increased increases',
  'fell fall falls fallen falling shrank decrease decreased decreases',
] as const

/** Words that say how many or how much without a number. */
const quantifierLines = [
  'all',
  'every',
  'each',
  'both',
  'either',
  'any',
  'some',
  'many',
  'much',
  'few',
  'several',
  'half',
  'only',
  'one',
  'once',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'whole entire',
  'majority',
  'minority',
  'another',
] as const

const normals = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
  )

export const negations = normals(negationLines)
export const comparatives = normals(comparativeLines)
export const quantifiers = normals(quantifierLines)
