import { tidy } from '../../model/known.ts'
import { drawnOf, measureOf, rankOf } from '../../model/measure.ts'
import { centralOf, intervalOf, type Quantity } from '../../model/quantity.ts'
import { statusFaces } from '../../model/status.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { capital } from '../../say/sentence.ts'
import { unknownWords } from '../../say/unknown.ts'
import type { AreaLook } from '../scene/area-mark.ts'
import type { Block } from '../scene/block-bar.ts'
import type { Led } from '../scene/leaders.ts'
import { openSide } from '../scene/quantity-mark.ts'
import type { SceneMark } from '../scene/scene.ts'
import type { Tone } from '../scene/tone.ts'
import { sayAttribution, sayPart, type PartRow } from './parts.ts'
import { t } from '../../model/words.ts'

export type PartBlocksOptions = {
  readonly emphasis: ReadonlySet<string>
  /** How many are named besides the emphasised ones; the others are named together. */
  readonly named: number
  /** What a part adds to its value in words, such as its share. */
  readonly aside?: (part: PartRow) => string | undefined
  /** True where an emphasised part is headed in large by its share and name, and its status is said in words. */
  readonly isHeaded?: boolean
  /** What the figure says of a part, by its id. */
  readonly asides?: (id: string) => readonly string[]
  /** True where no more than its name is written on a part that has room for it, and only an emphasised one is led out. */
  readonly isNameOnly?: boolean
  /** Its ink; where not given, a part that is not emphasised recedes. */
  readonly tone?: (part: PartRow) => Tone
}

/** Parts as blocks of one bar, what is counted before what was aimed at and the largest first, with words for what is too small to be named. */
export type PartBlocks = {
  readonly blocks: readonly Block[]
  /** Where the last of them ends, as a value. */
  readonly end: number
  /** Where the unnamed ones lie side by side, as values, the middle of the longest stretch, and what they are called together. */
  readonly tail:
    | {
        readonly at: number
        readonly stretches: readonly (readonly [number, number])[]
        readonly words: string
      }
    | undefined
  readonly unpriced: readonly PartRow[]
}

export function partBlocks(parts: readonly PartRow[], options: PartBlocksOptions): PartBlocks {
  const { emphasis, named } = options
  const priced = parts
    .filter(({ quantity }) => quantity)
    .sort((a, b) => rankOf(measureOf(a)) - rankOf(measureOf(b)) || lengthOf(b) - lengthOf(a))
  const isNamed = (part: PartRow, i: number) =>
    i < named ||
    emphasis.has(part.id) ||
    priced.length === named + 1 ||
    (options.asides?.(part.id) ?? []).length > 0
  let at = 0
  const blocks = priced.map((part, i): Block => {
    const from = at
    at = tidy(at + lengthOf(part))
    return blockOf(part, { from, to: at, isNamed: isNamed(part, i) }, options)
  })
  const rest = priced.filter((part, i) => !isNamed(part, i))
  const stretches = stretchesOf(blocks.filter(({ words }) => !words))
  const [longest = [0, 0]] = [...stretches].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  return {
    blocks,
    end: at,
    tail:
      rest.length === 0
        ? undefined
        : { at: (longest[0] + longest[1]) / 2, stretches, words: sayRest(rest) },
    unpriced: parts.filter(({ quantity }) => !quantity),
  }
}

/** Blocks that follow each other as one stretch. */
function stretchesOf(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  for (const { from, to } of blocks) {
    const before = stretches.at(-1)
    if (before?.[1] === from) before[1] = to
    else stretches.push([from, to])
  }
  return stretches
}

/** The words for the unnamed parts, led to brackets along them. */
export const ledToTail = (
  tail: PartBlocks['tail'],
  x: (value: number) => number,
): readonly Led[] =>
  tail
    ? [
        {
          x: x(tail.at),
          words: tail.words,
          over: tail.stretches.map(([from, to]) => [x(from), x(to)] as const),
        },
      ]
    : []

/** A negative part is refused by the check, and drawn as nothing. */
const lengthOf = ({ quantity }: PartRow): number =>
  quantity ? Math.max(0, centralOf(quantity)) : 0

type Stretch = { readonly from: number; readonly to: number; readonly isNamed: boolean }

function blockOf(part: PartRow, { from, to, isNamed }: Stretch, options: PartBlocksOptions): Block {
  const { emphasis, tone: toneOf, isNameOnly = false } = options
  const isQuiet = emphasis.size > 0 && !emphasis.has(part.id)
  const tone = toneOf?.(part) ?? (isQuiet ? 'ink-2' : part.status)
  const isHeaded = options.isHeaded === true && emphasis.has(part.id)
  const aside = options.aside?.(part)
  const asides = options.asides?.(part.id) ?? []
  return {
    from,
    to,
    look: lookOf(part, tone),
    claim: part.claim,
    words: isNameOnly
      ? [capital(part.name)]
      : isNamed
        ? [...(isHeaded ? headedWords : wordsOf)(part, aside), ...asides]
        : undefined,
    led: [isHeaded ? ledWords(part, aside) : wordsOf(part, aside).join(': '), ...asides].join('; '),
    isHeaded,
    isLed: isNamed && (!isNameOnly || emphasis.has(part.id)),
    strong: emphasis.has(part.id),
    inner: part.reached && innerOf(part, part.reached, { from, tone }),
    bound: part.quantity && boundOf(part.quantity, { from, to, tone }),
  }
}

/** Whose it was and when, then how much. */
const wordsOf = (part: PartRow, aside: string | undefined): readonly string[] => [
  nameOfPart(part),
  `${aside ? `${aside}: ` : ''}${sayValue(part)}`,
]

/** How large a share it is and whose, then how much and when, and how firmly that stands. */
const headedWords = (part: PartRow, aside: string | undefined): readonly string[] => [
  [aside, capital(part.name)].filter(Boolean).join(' '),
  [sayValue(part), part.date].filter(Boolean).join(', '),
  capital(sayAttribution(part.status)),
]

/** The same in one line. */
const ledWords = (part: PartRow, aside: string | undefined): string =>
  `${wordsOf(part, aside).join(': ')}, ${sayAttribution(part.status)}`

const sayValue = (part: PartRow): string =>
  keptTogether(`${statusFaces[part.status].glyph} ${sayPart(part)}`)

/** A value that is not broken over lines, unless it is a long one. */
const keptTogether = (words: string): string =>
  words.length <= longestKept ? words.replaceAll(' ', '\u00a0') : words

/** What a part counts and how firmly it stands, as an area shows it. */
const lookOf = (part: PartRow, tone: Tone = part.status): AreaLook => ({
  drawn: drawnOf(part) === 'unpriced' ? 'counted' : drawnOf(part),
  status: part.status,
  tone,
})

const innerOf = (
  { status }: PartRow,
  { quantity, words }: NonNullable<PartRow['reached']>,
  { from, tone }: { readonly from: number; readonly tone: Tone },
): Block['inner'] => ({
  to: from + Math.max(0, centralOf(quantity)),
  look: { drawn: 'counted', status, tone },
  words: t('Of it {measure}: {value}', { measure: words, value: sayQuantity(quantity) }),
})

function boundOf(
  quantity: Quantity,
  { from, to, tone }: { readonly from: number; readonly to: number; readonly tone: Tone },
): Block['bound'] {
  const [low, high] = intervalOf(quantity).map((value) => from + Math.max(0, value)) as [
    number,
    number,
  ] // a pair stays a pair
  const opens = openSide(quantity)
  if (low === high && !opens) return undefined
  return { low: Math.min(low, to), high: Math.max(high, to), opens, tone }
}

/** Whose it was and when; the place is in the table. */
export function nameOfPart({ name, date }: Pick<PartRow, 'name' | 'date'>): string {
  return capital([name, date].filter(Boolean).join(', '))
}

/** How many they are; what they come to depends on what has room, and would stand nowhere else. */
function sayRest(rest: readonly PartRow[]): string {
  return t('{number} smaller', { number: rest.length })
}

/** A dashed ring for each part without a value, behind the end of a bar: what it adds is unknown. */
export const ringsOf = (
  unpriced: readonly Pick<PartRow, 'claim' | 'status'>[],
  { x, y }: { readonly x: number; readonly y: number },
): readonly SceneMark[] =>
  unpriced.slice(0, mostRings).map(({ claim, status }, i) => ({
    claim,
    status,
    shapes: [
      {
        shape: 'dot',
        at: [x + ringStep * (i + 1) - 2, y],
        r: ringRadius,
        fill: 'paper',
        tone: 'ink-2',
        dash: 'dashed',
      },
    ],
  }))

/** Where words for the rings are led out from: all of the rings, where these are drawn from `x` on. */
export const ledToRings = (
  unpriced: readonly PartRow[],
  { x, asides }: { readonly x: number; readonly asides?: PartBlocksOptions['asides'] },
): readonly Led[] => {
  const first = x + ringStep - 2
  const last = x + ringStep * Math.min(unpriced.length, mostRings) - 2
  return unpriced.length === 0
    ? []
    : [
        {
          x: first,
          words: sayUnpriced(unpriced, asides),
          to: { from: first, to: last, reach: ringRadius + 2 },
        },
      ]
}

/** Room that rings take behind a bar, px. */
export const ringsRoom = (count: number): number =>
  count === 0 ? 0 : ringStep * Math.min(count, mostRings) + 6

/** Parts without a value in words: by name where they are few, or where the figure says something of one. */
function sayUnpriced(
  unpriced: readonly PartRow[],
  asides: PartBlocksOptions['asides'] = () => [],
): string {
  const said = unpriced.flatMap((part) => asides(part.id).map((text) => `${part.name}: ${text}`))
  const all =
    unpriced.length <= fewNames
      ? `${capital(unknownWords.value)}: ${unpriced.map(nameOfPart).join('; ')}`
      : `${t('{number} without a value', { number: unpriced.length })}: ${unknownWords.sum}`
  return [all, ...said].join('; ')
}

const ringRadius = 5.5 // px
const ringStep = 16 // px from ring to ring
const mostRings = 8
const fewNames = 2
const longestKept = 20 // characters
