import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import type { Amount, DateParts, Found } from '../quantities/found.ts'
import { namesWithNumbers } from '../quantities/names-with-numbers.ts'
import { findFlat } from '../quantities/quantities.ts'
import type { TokenKind } from './token-kinds.ts'

/** A token of more than one lexeme; places in the flattened text, end exclusive. */
export type Stretch = Span & { readonly kind: TokenKind; readonly normal: string }

/** Amounts, dates, their hedges and names with digits: the stretches of more than one lexeme. */
export const stretchesOf = remembering(readStretches)

function readStretches(text: string): readonly Stretch[] {
  const found = findFlat(text)
  const amounts = found.map((one) => ({ start: one.start, end: one.end, ...readingOf(one) }))
  const qualifiers = found
    .flatMap((one) => (one.kind === 'date' ? [] : one.hedges))
    .map(({ start, end, qualifier }): Stretch => ({ kind: 'hedge', start, end, normal: qualifier }))
  const named = [...namesWithNumbers(text), ...initials(text)].map(({ start, end }): Stretch => ({
    kind: 'name',
    start,
    end,
    normal: squeezed(text.slice(start, end)),
  }))
  const ordered = [...amounts, ...qualifiers, ...named].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  let last = 0
  return ordered.filter(({ start, end }) => {
    const isFree = start >= last
    if (isFree) last = end
    return isFree
  })
}

const initials = (text: string): readonly Span[] =>
  [...text.matchAll(/\b(?:[A-Z]\.){2,}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

const squeezed = (name: string): string => name.toLowerCase().replace(/[\s.]+/g, '')

function readingOf(found: Found): { readonly kind: TokenKind; readonly normal: string } {
  if (found.kind === 'date') {
    const [from, to] = [sayParts(found.from), sayParts(found.to)]
    return { kind: 'date', normal: found.join === 'none' ? from : `${from} ${found.join} ${to}` }
  }
  const value = found.low === found.high ? String(found.low) : `${found.low}..${found.high}`
  const rate = found.per === '' ? '' : `per ${found.per}`
  return {
    kind: tokenKindOf(found),
    normal: [value, found.unit, rate].filter((part) => part !== '').join(' '),
  }
}

function tokenKindOf({ kind }: Amount): TokenKind {
  return kind === 'money'
    ? 'currency'
    : kind === 'percent' || kind === 'measure'
      ? 'unit'
      : 'number'
}

const sayParts = ({ weekday, year, shortYear, months, month, day }: DateParts): string =>
  [year ?? shortYear ?? '', months?.join('/') ?? month ?? '', day ?? '']
    .map((part) => String(part).padStart(2, '0'))
    .concat(month === undefined && weekday !== undefined ? `day ${weekday}` : [])
    .join('-')
