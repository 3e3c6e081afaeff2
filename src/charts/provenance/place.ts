import { baselineIn, setParagraph } from '../paragraph.ts'
import { isolate } from '../say-words.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../scene.ts'
import type { Frame } from '../sizes.ts'
import { textWidth } from '../text-width.ts'
import type { Link } from './chain.ts'
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
      title: `${link.name}, ${sayIssued(link)}: ${sayRepeats(link, links)}`,
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
function markOf({ isOrigin }: Link, at: readonly [number, number]): readonly Shape[] {
  return [
    isOrigin
      ? { shape: 'dot', at, r: originRadius, fill: 'solid', tone: 'ink' }
      : { shape: 'dot', at, r: repeatRadius, fill: 'paper', tone: 'ink' },
  ]
}

type ArrowOptions = {
  /** Middle of each row's mark, px. */
  readonly ys: readonly number[]
  readonly columnX: (column: number) => number
}

/**
 * Each rail from under its source's mark, with the arrow's head there, to the last row that repeats it;
 * from there a branch to the mark of each repeat. Where a branch crosses a foreign rail, that is broken.
 */
function placeArrows(
  links: readonly Link[],
  rails: readonly Rail[],
  { ys, columnX }: ArrowOptions,
): readonly Shape[] {
  const uprights: Shape[] = []
  const branches: Shape[] = []
  rails.forEach(({ lane, column }, row) => {
    if (lane === undefined) return
    const x = columnX(column)
    const tip = (ys[row] ?? 0) + radiusOf(links[row]) + 3
    const repeats = links.flatMap(({ repeats: edges }, i) =>
      edges.filter((edge) => edge.row === row).map(({ inferred }) => ({ i, inferred })),
    )
    let from = tip
    for (const { i } of repeats) {
      const isEnd = rails[i]?.column === column
      const to = (ys[i] ?? 0) - (isEnd ? radiusOf(links[i]) + 1 : 0)
      const isAllInferred = repeats.every((repeat) => repeat.i < i || repeat.inferred)
      uprights.push({
        shape: 'line',
        from: [x, from],
        to: [x, to],
        tone: 'ink',
        weight: 1.5,
        dash: isAllInferred ? 'dashed' : 'solid',
      })
      from = to
    }
    uprights.push({ shape: 'arrow', at: [x, tip], toward: 'up', tone: 'ink' })
    for (const { i, inferred } of repeats) {
      const end = columnX(rails[i]?.column ?? 0)
      if (end === x) continue
      const y = ys[i] ?? 0
      const near = end - Math.sign(end - x) * (radiusOf(links[i]) + 1)
      const side = Math.sign(end - x)
      const start = x + side
      if (Math.abs(end - x) > columnX(2) - columnX(0) - 1)
        branches.push({
          shape: 'line',
          from: [start + side * 4, y],
          to: [near, y],
          tone: 'paper',
          weight: 7,
        })
      branches.push({
        shape: 'line',
        from: [start, y],
        to: [near, y],
        tone: 'ink',
        weight: 1.5,
        dash: inferred ? 'dashed' : 'solid',
      })
    }
  })
  return [...uprights, ...branches]
}

const radiusOf = (link: Link | undefined): number => (link?.isOrigin ? originRadius : repeatRadius)

const originRadius = 7 // px
const repeatRadius = 4 // px
const dateColumn = 116 // px: `about 13 Sep 2019`
const marginOfRails = 10 // px from the edge or the dates to the first rail
const wordsGap = 20 // px from the last rail to the words
