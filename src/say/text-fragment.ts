import type { Mark } from '../model/records.ts'

/**
 * The fragment that leads to a mark and, where a browser can, to its very words, with so many words before and after:
 * `c-power:~:text=produced-,about%20100%20kW`.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(
  { fragment, exact, prefix, suffix }: Pick<Mark, 'fragment' | 'exact' | 'prefix' | 'suffix'>,
  { before: wanted = 2, after = 0 }: { readonly before?: number; readonly after?: number } = {},
): string {
  const words = exact.split(' ')
  const whole = words.length <= longest
  const text = whole
    ? encodeTerm(exact)
    : `${encodeTerm(words.slice(0, 4).join(' '))},${encodeTerm(words.slice(-4).join(' '))}`
  const before = lastWords(prefix, wanted)
  const behind = after > 0 ? firstWords(suffix, after) : ''
  return `${fragment}:~:text=${before ? `${encodeTerm(before)}-,` : ''}${text}${behind ? `,-${encodeTerm(behind)}` : ''}`
}

/** Words a fragment spells out; past that, first and last words stand for the stretch. */
const longest = 12

/** The last whole words of a text; none from before a line break, where another block begins. */
function lastWords(text: string, count: number): string {
  const line = text.split('\n').at(-1) ?? ''
  return line.trim().split(/\s+/).slice(-count).join(' ')
}

/** The first whole words of a text; none from behind a line break. */
function firstWords(text: string, count: number): string {
  const line = text.split('\n')[0] ?? ''
  return line.trim().split(/\s+/).slice(0, count).join(' ')
}

/** Percent-encoding with the three characters that mean something inside a text directive. */
const encodeTerm = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
