import { clickDelay } from './sheet-history.ts'

const room = 20 // px between the words and the sheet

/** What the open sheet was opened from, and where the page stood before it was. */
let kept: { readonly from: HTMLElement; readonly note: HTMLElement; readonly before?: number }
/** Where the page was scrolled to for the sheet: elsewhere, the reader has scrolled since. */
let left = 0

const isWhereLeft = (): boolean => Math.abs(scrollY - left) < 2

// A sheet whose evidence is opened grows upwards.
const observer =
  'ResizeObserver' in window
    ? new ResizeObserver(() => {
        if (kept.note.matches(':popover-open') && isWhereLeft()) scrollClear()
      })
    : undefined

/** Scrolls the words that a sheet is opened from into what the sheet leaves of the screen. */
export function keepInSight(
  from: HTMLElement,
  { note, isStep }: { readonly note: HTMLElement; readonly isStep: boolean },
): void {
  // Whoever steps from claim to claim reads on there.
  kept = isStep ? { from, note } : { from, note, before: scrollY }
  scrollClear()
  observer?.disconnect()
  observer?.observe(note)
}

function scrollClear(): void {
  const { from, note } = kept
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart)
  const bottom = note.getBoundingClientRect().top - room
  // The words begin where their landing stands; a mark of a figure has none.
  const landing = from.id && document.getElementById(from.id.replace(/^r-/, 'c-'))
  const start = (landing || from).getBoundingClientRect().top - (top || room)
  const end = from.getBoundingClientRect().bottom - bottom
  scrollBy({ top: start < 0 ? start : Math.min(start, Math.max(0, end)), behavior: 'instant' })
  left = scrollY
}

/** Scrolls back to where the page stood, if nobody has scrolled it since and no other sheet opens. */
export function putBack(): void {
  const { before, note } = kept
  // Not under a pointer whose click is still to come.
  setTimeout(() => {
    if (before === undefined || kept.note !== note || !isWhereLeft()) return
    if (!note.matches(':popover-open')) scrollTo({ top: before, behavior: 'instant' })
  }, clickDelay)
}
