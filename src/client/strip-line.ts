import { statuses, weaker } from './hold-back.ts'

const wide = matchMedia('(width >= 68rem)') // as in strip.css
const key = document.querySelector<HTMLElement>('.key')

const across = 26 // units of the drawing across all lanes, px on a wide screen
const lane = 4 // units from one to the next

/**
 * The marks: one for each marker that is shown, as far along as its words are, and how much of it is on screen. They are a
 * drawing of a path for each status: a thousand elements would each have a style to be worked out.
 */
export function buildLine(text: HTMLElement, markers: readonly HTMLElement[]): HTMLElement {
  const line = document.createElement('div')
  line.className = 'strip-line no-print'
  line.setAttribute('aria-hidden', 'true')
  const here = document.createElement('b')
  const lanes = document.createElement('div')
  line.append(here, lanes)

  const standing = markers.map(({ dataset }) => dataset['status'] ?? '')
  const stretches = stretchesOf(text)
  /** How far along each marker is shown, in px. */
  let placed: readonly (number | undefined)[] = []
  let unit = 1 // px
  const place = () => {
    const { top, height } = text.getBoundingClientRect()
    const room = lanes.getBoundingClientRect()
    const length = wide.matches ? room.height : room.width
    unit = (wide.matches ? room.width : room.height) / across
    placed = placesOf(markers, stretches).map((from) =>
      // In the middle of a pixel, as a stroke of three is sharp there.
      from === undefined ? from : Math.round(length * inside((from - top) / height)) + 0.5,
    )
    follow()
    draw()
  }
  const draw = () => {
    // Under the others, those of what is shown together with what is pointed at.
    const marks = new Map(['', ...statuses].map((status) => [status, '']))
    for (const [i, at] of placed.entries()) {
      const marker = markers[i]
      if (at === undefined || !marker) continue
      const status = standing[i] ?? ''
      const from = (unit * (1 + lane * statuses.indexOf(status))).toFixed(1)
      const to = (unit * lane).toFixed(1)
      const mark = wide.matches ? `M${from} ${at}h${to}` : `M${at} ${from}v${to}`
      for (const each of marker.hasAttribute('data-shown') ? ['', status] : [status])
        marks.set(each, `${marks.get(each) ?? ''}${mark}`)
    }
    const paths = [...marks].map(([status, d]) => `<path data-status="${status}" d="${d}"/>`)
    lanes.innerHTML = `<svg>${paths.join('')}</svg>`
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
  line.addEventListener('click', ({ target, clientX, clientY }) => {
    if (!(target instanceof SVGPathElement)) return
    const { left, top } = lanes.getBoundingClientRect()
    const at = wide.matches ? clientY - top : clientX - left
    const away = placed.map((from = Infinity, own) =>
      standing[own] === target.dataset['status'] ? Math.abs(from - at) : Infinity,
    )
    markers[away.indexOf(Math.min(...away))]?.scrollIntoView({ block: 'center' })
  })
  addEventListener('scroll', follow, { passive: true })
  const sizes = new ResizeObserver(placeAtRest)
  sizes.observe(text)
  sizes.observe(lanes)
  new MutationObserver(draw).observe(text, { attributeFilter: ['data-shown'], subtree: true })
  return line
}

const resting = 300 // ms without a change

const inside = (share: number) => Math.min(1, Math.max(0, share))
const percent = (share: number) => `${(100 * inside(share)).toFixed(2)}%`

/** Where a marker stands in its stretch: it is known there by its block alone, which is not laid out. */
type InStretch = {
  readonly stretch: Element
  readonly share: number
  /** Of its sentence. */
  readonly weakest: string | undefined
}

function stretchesOf(text: HTMLElement): ReadonlyMap<Element, InStretch> {
  const found = new Map<Element, InStretch>()
  for (const stretch of text.querySelectorAll('#text > .stretch')) {
    const children = stretch.querySelectorAll('.annotated')
    for (const [i, block] of children.entries()) {
      for (const marker of block.querySelectorAll('.marker')) {
        const { weakest } = marker.closest<HTMLElement>('.sentence')?.dataset ?? {}
        found.set(marker, { stretch, share: i / children.length, weakest })
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
  const held = new Set<string | undefined>(weaker(read))
  const boxes = new Map<Element, DOMRect>()
  return markers.map((marker) => {
    const known = stretches.get(marker)
    if (!known) {
      const { top, height } = marker.getBoundingClientRect()
      return height > 0 ? top : undefined
    }
    const { stretch, share, weakest } = known
    if (marks === 'off' || held.has(weakest)) return undefined
    const box = boxes.get(stretch) ?? stretch.getBoundingClientRect()
    boxes.set(stretch, box)
    return box.top + box.height * share
  })
}
