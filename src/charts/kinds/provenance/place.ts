import { baselineIn, setParagraph } from '../../scene/paragraph.ts'
import { isolate } from '../../../say/isolate.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { Link } from './chain.ts'
import { placeArrows, radiusOf } from './place-arrows.ts'
import { columnsUsed, placeRails, type Rail } from './rails.ts'
import { sayIssued, sayOrigins, sayRepeats } from './say-link.ts'

/**
 * Sources as a list in the order of time, with rails at its left: an arrow leads up from each repeat to
 * what it repeats. All words stand to the right of all rails, so that no arrow crosses a label.
 */
export function placeProvenance(links: readonly Link[], frame: Frame): Scene {
  const isWide = frame.name === 'wide'
  const rails = placeRails(links, isWide ? 9 : 5)
  const left = isWide ? dateColumn + marginOfRails : marginOfRails
  const half = isWide ? 13 : 11
  const columnX = (column: number) => left + column * half
  const words = columnX(columnsUsed(rails) - 1) + wordsGap
  const head = setHead(links, rails, frame)
  let top = head.bottom + 6
  const rows = links.map((link) => {
    const placed = placeWords(link, { links, top, x: words, frame })
    top = placed.bottom + (isWide ? 8 : 10)
    return placed
  })
  const ys = rows.map(({ y }) => y)
  const marks = links.map((link, row): SceneMark => {
    const at = [columnX(rails[row]?.column ?? 0), ys[row] ?? 0] as const
    return {
      shapes: markOf(link, at),
    }
  })
  return {
    width: frame.width,
    height: top,
    guides: placeArrows(links, rails, { ys, columnX }),
    marks,
    texts: [...head.texts, ...rows.flatMap(({ texts }) => texts)],
  }
}

function setHead(links: readonly Link[], rails: readonly Rail[], frame: Frame) {
  const edges = links.flatMap(({ repeats }) => repeats)
  const isRough = links.some(({ date }) => date !== undefined && date.length < 10)
  const isWordsOnly = edges.some(({ row }) => rails[row]?.lane === undefined)
  const style = { x: 0, width: frame.width, line: frame.line } as const
  const count = setParagraph(sayOrigins(links), {
    ...style,
    top: 0,
    size: frame.body,
    tone: 'ink',
    strong: true,
  })
  const arrows = edges.some(({ inferred }) => inferred)
    ? 'An arrow points up to what a source repeats; it is dashed where that is inferred.'
    : 'An arrow points up to what a source repeats.'
  const how = setParagraph(
    [
      links.length > 1 ? 'Time runs down.' : '',
      edges.length > 0 ? arrows : '',
      isRough && links.length > 1
        ? 'Where the day is not known, a source stands at the start of its month or year, or after what it repeats.'
        : '',
      isWordsOnly ? 'Where there is no room for more arrows, words say the link.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    { ...style, top: count.bottom, size: frame.small, tone: 'ink-2' },
  )
  return { texts: [...count.texts, ...how.texts], bottom: how.bottom }
}

type WordsOptions = {
  readonly links: readonly Link[]
  readonly top: number
  readonly x: number
  readonly frame: Frame
}

/** Name in bold for an origin, then its title, then what it repeats; the date at the far left where there is room. */
function placeWords(
  link: Link,
  { links, top, x, frame }: WordsOptions,
): { readonly texts: readonly SceneText[]; readonly y: number; readonly bottom: number } {
  const isWide = frame.name === 'wide'
  const style = { x, width: frame.width - x, line: frame.line, size: frame.small } as const
  const name = setParagraph(link.name, {
    ...style,
    top,
    size: frame.body,
    tone: 'ink',
    strong: link.isOrigin,
  })
  const title = setTitle(link, name, { x, frame })
  const says = sayRepeats(link, links)
  const about = setParagraph(isWide ? says : `${sayIssued(link)} · ${says}`, {
    ...style,
    top: title.bottom,
    tone: 'ink-2',
  })
  const date: readonly SceneText[] = isWide
    ? setParagraph(sayIssued(link), { ...style, x: 0, width: dateColumn, top, tone: 'ink' }).texts
    : []
  const dateBottom = top + date.length * frame.line
  return {
    texts: [...date, ...name.texts, ...title.texts, ...about.texts],
    y: top + frame.line / 2,
    bottom: Math.max(about.bottom, dateBottom),
  }
}

/** On the name's own line, where the drawing is wide and the title is no longer than what is left of it. */
function setTitle(
  { source, name }: Link,
  set: { readonly texts: readonly SceneText[]; readonly bottom: number },
  { x, frame }: Pick<WordsOptions, 'x' | 'frame'>,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const last = set.texts.at(-1)
  const title = isolate(source.title)
  const start = x + textWidth(last?.text ?? '', frame.body) + 8
  const fits = start + textWidth(title, frame.small) <= frame.width
  if (frame.name === 'narrow' || !last || title === name || !fits)
    return { texts: [], bottom: set.bottom }
  const y = set.bottom - frame.line + baselineIn(frame.line, frame.small)
  return {
    texts: [{ text: title, at: [start, y], size: frame.small, anchor: 'start', tone: 'ink-2' }],
    bottom: set.bottom,
  }
}

/** A large filled dot for an origin, a ring for what repeats. */
function markOf(link: Link, at: readonly [number, number]): readonly Shape[] {
  const fill = link.isOrigin ? 'solid' : 'paper'
  return [{ shape: 'dot', at, r: radiusOf(link), fill, tone: 'ink' }]
}

const dateColumn = 116 // px: `about 13 Sep 2019`
const marginOfRails = 10 // px from the edge or the dates to the first rail
const wordsGap = 20 // px from the last rail to the words
