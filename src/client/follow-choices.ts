import { isOnScreen } from './on-screen.ts'
import { passedOverNow } from './passed-over.ts'
import { whenDrawn } from './when-drawn.ts'

// A choice is said on each block of the text. Said of all at once, a slow phone stands still for it; so the button is
// drawn as pressed before anything else, and the text follows in frames of its own, a few blocks at a time.

/** Paragraphs with their notes, figures, the count at the end. */
const blocks = [
  ...document.querySelectorAll<HTMLElement>(':is(#text, #text .stretch) > :not(.stretch)'),
]

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

/** The same in the frames that follow: what is on the screen, then the rest of the text. */
export function followInTurn(attribute: string, value: string | undefined): void {
  wanted.set(attribute, value)
  behind = blocks
  since = performance.now()
  goOn()
}

function follow(some: ReadonlySet<HTMLElement>): void {
  behind = behind.filter((block) => !some.has(block))
  for (const block of some) {
    for (const [attribute, value] of wanted) {
      if (value === undefined) block.removeAttribute(attribute)
      else block.setAttribute(attribute, value)
    }
  }
}

const catchUp = () => follow(new Set(behind))

let isAwaited = false
let since = 0
const patience = 600 // ms: an engine that lays out all of a long text for each step has the rest in one, which takes it as long

function goOn(): void {
  if (behind.length === 0 || isAwaited) return
  isAwaited = true
  whenDrawn(() => {
    isAwaited = false
    const passedOver = passedOverNow()
    if (passedOver.size === 0 && performance.now() - since > patience) catchUp()
    else follow(nextOf(passedOver))
    goOn()
  })
}

const enough = 2 // blocks that are laid out: on a slow phone and a wide screen 50 ms, with a stretch that they draw up

/** What is passed over, which costs next to nothing, and as much else as a frame has time for, on the screen first. */
function nextOf(passedOver: ReadonlySet<Element>): ReadonlySet<HTMLElement> {
  const isAway = ({ parentElement }: HTMLElement) =>
    parentElement !== null && passedOver.has(parentElement)
  const laidOut = behind.filter((block) => !isAway(block))
  const next = [...laidOut.filter(isOnScreen), ...laidOut].slice(0, enough)
  return new Set([...behind.filter(isAway), ...next])
}

// Whoever prints or copies meanwhile gets what was chosen.
addEventListener('beforeprint', catchUp)
document.addEventListener('copy', catchUp, { capture: true })
