import { isOnScreen } from './on-screen.ts'
import { passedOverNow, whenReached } from './passed-over.ts'

/** Wide enough for a margin: 68 rem, as in article-margin.css. */
const wide = matchMedia('(width >= 68rem)')

/** Figures that no note may stand beside. */
const acrossMargin = '.figure:is([data-width="page"], [data-width="screen"])'

/**
 * Sets each note level with its block, or straight below the notes before it, again at every change. A figure that
 * stands across the margin where notes of the text before it still run on begins below them, where that is a few lines
 * farther down; else it takes the width of the text, until the page has another width.
 */
function placeNotes(body: HTMLElement): void {
  const notes = [...body.querySelectorAll<HTMLElement>('.annotated > .notes')]
  const parts = partsOf(notes)
  const across = [...body.querySelectorAll<HTMLElement>(acrossMargin)]
  const widths = new Map(across.map((figure) => [figure, figure.dataset['width'] ?? '']))
  // The list of sources is as wide as the page: no note may reach beside it.
  const sources = document.querySelector('.article-foot .source-list')?.closest('section')
  const told = new Map<HTMLElement, string>()
  let laidOut: ReadonlySet<Element> = new Set() // what was, when notes were placed last
  /** Observed, and not yet told of for the first time. */
  const fresh = new Set<Element>()
  let placedFor = 0 // px, the width of the page that figures gave way at

  const place = () => {
    body.dataset['margin'] = wide.matches ? 'placed' : ''
    if (placedFor !== innerWidth) {
      placedFor = innerWidth
      for (const [figure, width] of widths) {
        figure.dataset['width'] = width
        figure.style.removeProperty('--clear')
      }
    }
    if (!wide.matches) return body.style.removeProperty('padding-block-end')
    let levels = levelsNow()
    while (giveWay(levels)) levels = levelsNow()
    const last = Math.max(0, ...levels.filter(isSeen).map(({ to }) => to))
    const room = sources ? topOf(sources) - topOf(body) - paddingOf(body) : Infinity
    const reaches = reachesOf(levels)
    // Told when all is measured: what is told first has the page laid out again for what is measured next.
    for (const [{ classList, style }, reach] of reaches) {
      const usual = classList.contains('of-stretches') ? farReach : usualReach
      const clear = reach > usual ? `${Math.ceil(reach / usual) * usual}px` : ''
      if (style.overflowClipMargin !== clear) style.overflowClipMargin = clear
    }
    for (const level of levels) {
      const { note, below } = level
      if (told.get(note) !== below) note.style.insetBlockStart = below
      // Only those that were laid out once: a thousand that are asked for their size at each frame are felt.
      if (!told.has(note)) {
        observer.observe(note)
        // An observer says nothing at first of what has no size.
        if (isSeen(level)) fresh.add(note)
      }
      told.set(note, below)
    }
    return body.style.setProperty('padding-block-end', `${Math.max(0, last - room)}px`)
  }

  /** Where each note is to stand, from the top of the body, and how far below the top of its own block that is. */
  const levelsNow = (): readonly Level[] => {
    const top = topOf(body)
    const passedOver = passedOverNow()
    const near = parts.filter(({ of }) => !passedOver.has(of))
    laidOut = new Set(near.map(({ of }) => of))
    let last = 0
    return near
      .flatMap((part) => part.notes)
      .map((note) => {
        const level = topOf(note.parentElement ?? body) - top
        const { height } = note.getBoundingClientRect()
        const from = Math.max(level, last)
        if (height > 0) last = from + height
        return { note, from, to: from + height, below: `${from - level}px` }
      })
  }

  /** How far below each stretch its notes reach, px: an engine cuts off what reaches farther than it was told. */
  const reachesOf = (levels: readonly Level[]): readonly (readonly [HTMLElement, number])[] => {
    const ends = new Map<HTMLElement, number>()
    for (const { note, to } of levels) {
      for (let of = stretchOf(note); of; of = stretchOf(of.parentElement)) {
        ends.set(of, Math.max(ends.get(of) ?? 0, to))
      }
    }
    const top = topOf(body)
    return [...ends].map(([of, end]) => [of, end + top - of.getBoundingClientRect().bottom])
  }

  /** Moves the first figure that a note runs into, once, or makes it as wide as the text; false where none does. */
  const giveWay = (levels: readonly Level[]): boolean => {
    for (const figure of across) {
      if (figure.dataset['width'] === 'text') continue
      const { top, bottom } = figure.getBoundingClientRect()
      const [start, end] = [top - topOf(body), bottom - topOf(body)]
      const inTheWay = levels.filter(
        (level) => isSeen(level) && level.from < end && level.to > start,
      )
      if (inTheWay.length === 0) continue
      const farther = Math.max(...inTheWay.map(({ to }) => to)) - start + noteGap
      const isMoved = figure.style.getPropertyValue('--clear') !== ''
      if (isMoved || farther > mostFarther) {
        figure.dataset['width'] = 'text'
        figure.style.removeProperty('--clear')
      } else figure.style.setProperty('--clear', `${farther}px`)
      return true
    }
    return false
  }

  /** True where what was laid out since is not on the screen yet: it is placed in a task of its own. */
  const isReachedAhead = (): boolean => {
    const passedOver = passedOverNow()
    const reached = parts.filter(({ of }) => !passedOver.has(of) && !laidOut.has(of))
    return reached.length > 0 && !reached.some(({ of }) => isOnScreen(of))
  }

  const observer = new ResizeObserver((entries) => {
    const changed = entries.filter(({ target }) => !fresh.delete(target))
    const isOnlyText = changed.every(({ target }) => target === body)
    if (changed.length > 0 && !(wide.matches && isOnlyText && isReachedAhead())) place()
  })
  place()
  // Whoever came by a link to a place is brought there again: the text above it may stand closer.
  document.querySelector(':target')?.scrollIntoView()
  for (const each of [body, ...across]) observer.observe(each)
  whenReached(place)
}

type Level = {
  readonly note: HTMLElement
  readonly from: number
  readonly to: number
  readonly below: string
}

const isSeen = ({ from, to }: Level): boolean => to > from

/** Notes in their order, those that stand in one stretch together. */
function partsOf(notes: readonly HTMLElement[]) {
  const parts: { readonly of: Element; readonly notes: HTMLElement[] }[] = []
  for (const note of notes) {
    const of = stretchOf(note) ?? note
    const last = parts.at(-1)
    if (last?.of === of) last.notes.push(note)
    else parts.push({ of, notes: [note] })
  }
  return parts
}

const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) // px
/** What stretches.css leaves on each side of a stretch, px: it has the column of notes in it. */
const usualReach = 36 * rem
/** The same of a stretch of stretches. */
const farReach = 200 * rem
const mostFarther = 120 // px, four lines: more is a hole in the text
const noteGap = 12 // px from a note to the figure under it

const stretchOf = (element: Element | null) => element?.closest<HTMLElement>('.stretch')

const topOf = (element: HTMLElement | Element): number => element.getBoundingClientRect().top

const paddingOf = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).paddingBlockEnd)

const body = document.querySelector<HTMLElement>('.body')
if (body && 'ResizeObserver' in window) placeNotes(body)
