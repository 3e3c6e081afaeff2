import { ident, string, tokenize, tokenNames, url } from 'css-tree'

/** What a style sheet asks for: addresses of pictures and fonts, and of further sheets it imports. */
export type StyleUrls = { readonly urls: readonly string[]; readonly imports: readonly string[] }

/** Functions whose texts are addresses. */
const takers = ['url(', 'src(', 'image-set(', '-webkit-image-set(', 'image(']

/** A function’s name with escapes in it or without, at most as long as the longest of those. */
const named = /(?:[-\w]|\\(?:[\da-f]{1,6}\s?|[^\n\da-f])){3,17}\(/gi

/** `u\72l(` as `url(`, without which the tokenizer takes what follows for no address. */
function plainly(name: string): string {
  const plain = ident.decode(name).toLowerCase()
  return takers.includes(plain) ? plain : name
}

/** The addresses in a style sheet, in a `style` or in one value: `fill="url(#hatch)"`. */
export function styleUrlsIn(text: string): StyleUrls {
  const css = text.replaceAll(named, plainly)
  const urls: string[] = []
  const imports: string[] = []
  const open: string[] = []
  let isImport = false
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end)
    const take = (address: string) => (isImport ? imports : urls).push(address)
    switch (tokenNames[type]) {
      case 'at-keyword-token':
        isImport = ident.decode(token).toLowerCase() === '@import'
        break
      case 'url-token':
        take(url.decode(token))
        break
      case 'function-token':
        open.push(token.toLowerCase())
        break
      case '(-token':
        open.push('(')
        break
      case ')-token':
        open.pop()
        break
      case 'string-token':
        if (
          isImport
            ? open.length === 0 || open.at(-1) === 'url('
            : takers.includes(open.at(-1) ?? '')
        )
          take(string.decode(token))
        break
      case 'semicolon-token':
      case '{-token':
        isImport = false
        break
      default:
    }
  })
  return { urls, imports }
}
