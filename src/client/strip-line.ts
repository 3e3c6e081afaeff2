import { isHeld } from './hold-back.ts'
import { whenDrawn } from './when-drawn.ts'

const wide = matchMedia('(width >= 68rem)') // as in strip.css
const key = document.querySelector<HTMLElement>('.key')

/** The marks: one for each marker that is shown, as far along as its words are, and how much of it is on screen. */
export function buildLine(text: HTMLElement, markers: readonly HTMLElement[]): HTMLElement {
  const line = document.createElement('div')
  line.className = 'strip-line no-print'
  line.setAttribute('aria-hidden', 'true')
  const here = document.createElement('b')
  const ticks = markers.map(({ dataset }) => {
    const tick = document.createElement('i')
    tick.dataset['status'] = dataset['status'] ?? ''
    tick.dataset['claim'] = dataset['claim'] ?? ''
    return tick
  })
  const lanes = document.createElement('div')
  lanes.className = 'strip-lanes'
  lanes.append(...ticks)
  line.append(here, lanes)

  const stretches = stretchesOf(text)
  const place = () => {
    const { top, height } = text.getBoundingClientRect()
    const at = placesOf(markers, stretches).map((from) =>
      from === undefined ? undefined : percent((from - top) / height),
    )
    placed = at
    follow()
    tell(0)
  }
  let placed: readonly (string | undefined)[] = []
  const told: (string | undefined)[] = []
  /** Some at a time: each is a style of its own, and there may be a thousand. */
  const tell = (first: number) => {
    const of = placed
    let changes = 0
    let i = first
    for (; i < ticks.length && changes < most; i += 1) {
      const [tick, at] = [ticks[i], of[i]]
      if (!tick || (i in told && told[i] === at)) continue
      changes += 1
      told[i] = at
      tick.hidden = at === undefined
      if (at !== undefined) tick.style.setProperty('--at', at)
    }
    // Placed anew meanwhile, they are told from there.
    if (i < ticks.length) whenDrawn(() => of === placed && tell(i))
  }
  // A text that follows a choice or the reader changes often: they are placed when it has come to rest.
  let rest: ReturnType<typeof setTimeout> | undefined
  const placeAtRest = () => {
    clearTimeout(rest)
    if (placed.length === 0 && stretches.size === 0) place()
    else rest = setTimeout(place, resting)
  }
  const follow = () => {
    const { top, bottom, height } = text.getBoundingClientRect()
    const isAway = top > innerHeight || bottom < 0 || (!wide.matches && top > 0)
    line.classList.toggle('strip-away', isAway)
    here.style.setProperty('--from', percent(-top / height))
    here.style.setProperty('--to', percent((innerHeight - top) / height))
  }
  line.addEventListener('click', ({ target }) => {
    const marker = markers[ticks.findIndex((tick) => tick === target)]
    marker?.scrollIntoView({ block: 'center' })
  })
  addEventListener('scroll', follow, { passive: true })
  new ResizeObserver(placeAtRest).observe(text)
  return line
}

const resting = 300 // ms without a change
const most = 150 // marks that a slow phone moves in 50 ms

const percent = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`

/** Where a marker stands in its stretch: it is known there by its block alone, which is not laid out. */
type InStretch = { readonly stretch: Element; readonly share: number }

function stretchesOf(text: HTMLElement): ReadonlyMap<Element, InStretch> {
  const found = new Map<Element, InStretch>()
  for (const stretch of text.querySelectorAll('.stretch')) {
    const { children } = stretch
    for (const [i, block] of [...children].entries()) {
      for (const marker of block.querySelectorAll('.marker')) {
        found.set(marker, { stretch, share: i / children.length })
      }
    }
  }
  return found
}

/** How far down each marker stands; undefined for those that are not shown. */
function placesOf(
  markers: readonly HTMLElement[],
  stretches: ReadonlyMap<Element, InStretch>,
): readonly (number | undefined)[] {
  const { read, marks } = key?.dataset ?? {}
  const boxes = new Map<Element, DOMRect>()
  return markers.map((marker) => {
    const known = stretches.get(marker)
    if (!known) {
      const { top, height } = marker.getBoundingClientRect()
      return height > 0 ? top : undefined
    }
    const sentence = marker.closest<HTMLElement>('.sentence')
    if (marks === 'off' || (sentence && isHeld(sentence, read))) return undefined
    const { stretch, share } = known
    const box = boxes.get(stretch) ?? stretch.getBoundingClientRect()
    boxes.set(stretch, box)
    return box.top + box.height * share
  })
}
