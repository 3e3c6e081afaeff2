/**
 * The school grade for which a text is written, by the formula of Flesch and Kincaid; syllables are counted as groups of
 * vowels, so that it is good for an average and not for one text.
 * https://apps.dtic.mil/sti/citations/ADA006655
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.;:!?](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g)?.length ?? 0,
  )
