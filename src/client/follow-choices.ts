import { isOnScreen } from './on-screen.ts'
import { passedOverNow } from './passed-over.ts'
import { whenDrawn } from './when-drawn.ts'

// A choice is said on each block of the text. The button is drawn as pressed before anything else, and the text follows in
// the next frame, what is off the screen in one more. In more frames each would have less to do, and all together several
// times as much: whatever stands below the words that go is moved in every one.

/** Paragraphs with their notes, figures, the count at the end. */
const blocks = [
  ...document.querySelectorAll<HTMLElement>(':is(#text, #text .stretch) > :not(.stretch)'),
]

/** What is to stand on each block, by attribute. */
const wanted = new Map<string, string | undefined>()
/** Those that have yet to follow. */
let behind: readonly HTMLElement[] = []

/** Has the whole text bear an attribute, or none where it has no value. */
export function followAtOnce(attribute: string, value: string | undefined): void {
  wanted.set(attribute, value)
  behind = blocks
  catchUp()
}

/** The same in the two frames that follow: what is on the screen, then the rest of the text. */
export function followSoon(attribute: string, value: string | undefined): void {
  wanted.set(attribute, value)
  behind = blocks
  whenDrawn(() => {
    follow(onScreen())
    whenDrawn(catchUp)
  })
}

function onScreen(): readonly HTMLElement[] {
  const passedOver = passedOverNow()
  return behind.filter(
    (block) => !(block.parentElement && passedOver.has(block.parentElement)) && isOnScreen(block),
  )
}

function follow(some: readonly HTMLElement[]): void {
  const followed = new Set(some)
  behind = behind.filter((block) => !followed.has(block))
  for (const block of some) {
    for (const [attribute, value] of wanted) {
      if ((block.getAttribute(attribute) ?? undefined) === value) continue
      if (value === undefined) block.removeAttribute(attribute)
      else block.setAttribute(attribute, value)
    }
  }
}

const catchUp = () => follow(behind)

// Whoever prints or copies meanwhile gets what was chosen.
addEventListener('beforeprint', catchUp)
document.addEventListener('copy', catchUp, { capture: true })
