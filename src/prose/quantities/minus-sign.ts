import { fallAfter, fallBefore, fallJoints } from '../lexicon/direction-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import type { WrittenHedge } from './found.ts'

type Lexemes = readonly Lexeme[]

/** The lexeme after a minus that stands before an amount: `-3%`, `−$3`, `minus 3`; undefined where there is none. */
export function afterMinus(lexemes: Lexemes, i: number): number | undefined {
  const [before, minus, after] = [lexemes[i - 1], lexemes[i], lexemes[i + 1]]
  if (!minus || !after) return undefined
  if (/^(?:minus|negative)$/.test(minus.low)) return i + 1
  if (minus.kind !== 'dash' || after.spaced) return undefined
  const isFree = minus.spaced || before === undefined || /^["'([]$/.test(before.text)
  return isFree ? i + 1 : undefined
}

/** True where the words around an amount say that it was lost: `fell by about 3%`, `3% lower`. */
export function isFall(
  lexemes: Lexemes,
  { from, next, hedges }: { from: number; next: number; hedges: readonly WrittenHedge[] },
): boolean {
  if (fallAfter.has(lexemes[next]?.low ?? '')) return true
  const start = Math.min(lexemes[from]?.start ?? 0, ...hedges.map((hedge) => hedge.start))
  let i = from - 1
  while (i >= 0 && (lexemes[i]?.start ?? 0) >= start) i--
  while (fallJoints.has(lexemes[i]?.low ?? '')) i--
  return fallBefore.has(lexemes[i]?.low ?? '')
}
