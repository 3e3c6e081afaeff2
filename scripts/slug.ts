import anyAscii from 'any-ascii'

const longest = 60 // characters; an id may have 80, and claims of the article begin with its address

/**
 * The address of an article, made of its title in any script: lower-case words and digits joined by
 * hyphens. Empty where the title holds nothing that can be written in Latin letters. Pictures are no words.
 */
export function slugOf(title: string): string {
  // A letter's own sound is never a break in a word, as the soft sign's apostrophe would be.
  const sounded = title
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/\p{L}/gu, (letter) => anyAscii(letter).replace(/[^A-Za-z0-9]/g, ''))
  const slug = anyAscii(sounded)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= longest) return slug
  // A word is not cut in two, unless it is all there is.
  const cut = slug.slice(0, longest + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest)
}
