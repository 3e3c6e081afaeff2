import { passedOverNow } from './passed-over.ts'
import { whenDrawn } from './when-drawn.ts'

// A choice is said on each block of the text. Said of all at once, a slow phone stands still for it; so what is on the
// screen follows before the next frame, and what is below it some blocks at a time, in frames of their own.

/** Blocks and stretches of them, figures, the count at the end. */
const blocks = [...document.querySelectorAll<HTMLElement>('#text > *')]

/** What is to stand on each block, by attribute. */
const wanted = new Map<string, string | undefined>()
/** Those that have yet to follow, in the order of the text. */
let behind: readonly HTMLElement[] = []

/** Has the whole text bear an attribute, or none where it has no value. */
export function followAtOnce(attribute: string, value: string | undefined): void {
  wanted.set(attribute, value)
  behind = blocks
  catchUp()
}

/** The same in turn: what is on the screen and above it now, the rest of the text in the frames that follow. */
export function followInTurn(attribute: string, value: string | undefined): void {
  wanted.set(attribute, value)
  behind = blocks
  since = performance.now()
  followSeen()
  goOn()
}

function follow(some: readonly HTMLElement[]): void {
  behind = behind.slice(some.length)
  for (const block of some) {
    for (const [attribute, value] of wanted) {
      if (value === undefined) block.removeAttribute(attribute)
      else block.setAttribute(attribute, value)
    }
  }
}

const catchUp = () => follow(behind)

/** Until the first that is behind is below the screen: what is held back draws up what stands under it. */
function followSeen(): void {
  while (behind.length > 0) {
    const below = behind.findIndex((block) => block.getBoundingClientRect().top > innerHeight)
    if (below === 0) return
    follow(below < 0 ? behind : behind.slice(0, below))
  }
}

let isAwaited = false
let since = 0
const patience = 600 // ms: an engine that lays out all of a long text for each step has the rest in one, which takes it as long

function goOn(): void {
  if (behind.length === 0 || isAwaited) return
  isAwaited = true
  whenDrawn(() => {
    isAwaited = false
    if (performance.now() - since > patience) catchUp()
    else followSome()
    goOn()
  })
}

const enough = 5 // blocks that are laid out: on a slow phone and a wide screen 50 ms

function followSome(): void {
  const passedOver = passedOverNow()
  let laidOut = 0
  const next = behind.findIndex((block) => {
    if (laidOut >= enough) return true
    if (block.matches('.stretch')) laidOut += passedOver.has(block) ? 0 : block.childElementCount
    else laidOut += 1
    return false
  })
  follow(next < 0 ? behind : behind.slice(0, next))
}

// Whoever scrolls, prints or copies meanwhile gets what was chosen.
addEventListener('scroll', followSeen, { passive: true })
addEventListener('beforeprint', catchUp)
document.addEventListener('copy', catchUp, { capture: true })
