import type { Span } from '../../model/span.ts'
import { flatten } from '../text/flatten.ts'
import { lexemesOf } from '../text/lexemes.ts'

/** What a sentence is to who looks for its speakers: names whole, words, and signs. */
export type Unit = Span & {
  readonly kind: 'name' | 'word' | 'sign'
  /** In lower case, without a possessive ending. */
  readonly low: string
  readonly text: string
  readonly isPossessive: boolean
  /** Index of the name among those given. */
  readonly name?: number
}

/** Takes a sentence apart; the names in it are known and do not overlap. */
export function unitsOf(sentence: string, names: readonly Span[]): readonly Unit[] {
  const flat = flatten(sentence)
  const units: Unit[] = []
  for (const lexeme of lexemesOf(flat.text)) {
    const start = flat.startAt(lexeme.start)
    const end = flat.endAt(lexeme.end)
    const name = names.findIndex((each) => each.start <= start && start < each.end)
    const last = units.at(-1)
    const isPossessive =
      /'s$|s'$/.test(lexeme.low) || (lexeme.low === "'" && /s$/.test(last?.low ?? ''))
    if (name !== -1 && last?.name === name) {
      units[units.length - 1] = {
        ...last,
        end,
        isPossessive,
        text: sentence.slice(last.start, end),
      }
    } else if (lexeme.low === "'" && isPossessive && last?.kind === 'word') {
      units[units.length - 1] = { ...last, end, isPossessive }
    } else {
      const kind =
        name !== -1 ? 'name' : lexeme.kind === 'word' || lexeme.kind === 'number' ? 'word' : 'sign'
      const low = lexeme.low.replace(/'s$/, '')
      const text = sentence.slice(start, end)
      units.push({ kind, low, text, start, end, isPossessive, ...(name === -1 ? {} : { name }) })
    }
  }
  return units
}
