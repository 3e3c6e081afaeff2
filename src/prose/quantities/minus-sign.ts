import type { Lexeme } from '../text/lexemes.ts'

type Lexemes = readonly Lexeme[]

/** The lexeme after a minus that stands before an amount: `-3%`, `−$3`, `minus 3`; undefined where there is none. */
export function afterMinus(lexemes: Lexemes, i: number): number | undefined {
  const [before, minus, after] = [lexemes[i - 1], lexemes[i], lexemes[i + 1]]
  if (!minus || !after) return undefined
  if (/^(?:minus|negative)$/.test(minus.low)) return i + 1
  if (minus.kind !== 'dash') return undefined
  // Between spaces a minus is one where nothing stands before it that it could be taken from.
  if (after.spaced)
    return minus.text === '\u2212' && before?.kind !== 'number' && before?.text !== '%'
      ? i + 1
      : undefined
  const isFree = minus.spaced || before === undefined || /^["'([]$/.test(before.text)
  return isFree ? i + 1 : undefined
}
