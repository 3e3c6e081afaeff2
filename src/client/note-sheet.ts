import { button } from './button.ts'
import { keepInSight, putBack } from './sheet-place.ts'
import { t } from './words.ts'

/** Links that open a note where it stands: markers, and the marks and lists of figures. */
export const openers = '.marker, .figure a[data-claim][href^="#note-"]'

const bar = document.createElement('div')
bar.className = 'note-bar'
const previous = button(t('← Previous claim'), () => step(-1))
const next = button(t('Next claim →'), () => step(1))
const close = button(t('Close'), () => openSheet()?.hidePopover())
bar.append(previous, next, close)

/** All notes that are sheets, in the order of their numbers. */
let sheets: readonly HTMLElement[] = []
/** What opened the sheet that is open, or was opened last: focus goes back there. */
let opener: HTMLElement | null

/** The sheet that is open. */
export const openSheet = (): HTMLElement | undefined =>
  sheets.find((note) => note.matches(':popover-open'))

/** The first marker of a note's claim. */
const markerOf = ({ dataset }: HTMLElement): HTMLElement | null =>
  document.querySelector(`.marker[data-claim="${CSS.escape(dataset['claim'] ?? '')}"]`)

/** The number of a note, which is said first in it. */
const numberOf = (note: HTMLElement): string =>
  /\d+/.exec(note.querySelector('.note-said')?.textContent ?? '')?.[0] ?? ''

const nameOf = (note: HTMLElement): string => t('Note {number}', { number: numberOf(note) })

/** What is heard of a note, and takes the focus: nothing of it where a sheet is closed. */
export const heardOf = (note: HTMLElement): HTMLElement =>
  note.querySelector<HTMLElement>('[role="note"]') ?? note

/**
 * Opens a note over the foot of the screen, keeps what it was opened from in sight, and moves there; the page goes back to
 * where it stood when it is closed, but for one that the reader arrived at.
 */
export function showSheet(
  note: HTMLElement,
  { by, isArrival = false }: { readonly by?: HTMLElement; readonly isArrival?: boolean } = {},
): void {
  const isStep = isArrival || openSheet() !== undefined
  const marker = markerOf(note)
  const from = by ?? marker
  opener = from
  // First of all: Chromium 156 crashes where a name is changed in a place that it does not paint.
  if (!note.matches(':popover-open')) note.showPopover()
  const heard = heardOf(note)
  // Not -1: in WebKit, Tab then leads to nothing inside what has a shadow.
  heard.tabIndex = 0
  heard.prepend(bar)
  previous.disabled = !beside(note, -1)
  next.disabled = !beside(note, 1)
  // Whoever comes from the marker has heard the status there.
  const name = marker?.getAttribute('aria-label') ?? ''
  const isHeard = by !== undefined && by === marker
  heard.setAttribute('aria-label', isHeard ? nameOf(note) : name)
  const verdict = `verdict-${numberOf(note)}`
  note.querySelector('.note-verdict')?.setAttribute('id', verdict)
  heard.setAttribute('aria-describedby', verdict)
  if (from) keepInSight(from, { note, isStep })
  heard.focus({ preventScroll: true })
}

/** Makes notes answer as sheets do: states of what opens them, the order of Tab, and a way on and back. */
export function setUpSheets(notes: readonly HTMLElement[]): void {
  sheets = notes
  for (const note of notes) {
    note.addEventListener('toggle', (event) => {
      // Anything inside that opens, such as the evidence, says so here too.
      if (event.target !== note) return
      sayState(note)
      if (!openSheet() && note.popover) leave(note)
    })
    note.addEventListener('focusout', ({ relatedTarget }) => {
      const isLeft = relatedTarget instanceof Node && !note.contains(relatedTarget)
      if (isLeft && note === openSheet()) note.hidePopover()
    })
    note.addEventListener('keydown', (event) => {
      if (note === openSheet()) steer(event, note)
    })
  }
}

/** Makes of a sheet the note that it was before: heard by its number, and nothing in it leads on to the next. */
export function layOut(note: HTMLElement): void {
  const heard = heardOf(note)
  if (!heard.hasAttribute('aria-describedby')) return
  heard.removeAttribute('aria-describedby')
  heard.setAttribute('aria-label', nameOf(note))
  bar.remove()
}

/** Says of whatever opens a note whether the note is open; nothing of it where notes are no sheets. */
export function sayState(note: HTMLElement): void {
  const claim = CSS.escape(note.dataset['claim'] ?? '')
  const isOpen = note === openSheet()
  for (const each of document.querySelectorAll(
    `:is(.marker, .figure-claims a)[data-claim="${claim}"]`,
  )) {
    if (note.popover) each.setAttribute('aria-expanded', String(isOpen))
    else each.removeAttribute('aria-expanded')
  }
}

/** Back to where the sheet was opened from, unless the reader has gone somewhere else. */
function leave(note: HTMLElement): void {
  const active = document.activeElement
  if (!active || active === document.body || note.contains(active)) {
    opener?.focus({ preventScroll: true })
  }
  putBack()
}

/** Tab past either end goes on from the marker, not from where the note happens to stand in the page. */
function steer(event: KeyboardEvent, note: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // As the two buttons stand, and the text is read.
  const onward = getComputedStyle(note).direction === 'rtl' ? -1 : 1
  if (event.key === 'ArrowLeft') step(-onward)
  else if (event.key === 'ArrowRight') step(onward)
  // By its place: one engine has no name for Tab with Shift.
  else if (event.code !== 'Tab') return
  else if (event.shiftKey) {
    const first = stopsIn(note)[0]
    if (event.target !== heardOf(note) && event.target !== first) return
    event.preventDefault()
    opener?.focus()
  } else if (event.target === stopsIn(note).at(-1)) opener?.focus()
}

/** What Tab stops at inside a sheet, in order. */
const stopsIn = (note: HTMLElement): readonly HTMLElement[] =>
  [...note.querySelectorAll<HTMLElement>('a[href], button:enabled, summary')].filter((each) => {
    const folded = each.closest('details:not([open])')
    const isFolded = folded && each.parentElement !== folded
    return !isFolded && each.getClientRects().length > 0
  })

function step(by: number): void {
  const sheet = openSheet()
  const to = sheet && beside(sheet, by)
  if (to) showSheet(to)
}

/** The next note, or the one before, of those that the reader's choice shows. */
function beside(note: HTMLElement, by: number): HTMLElement | undefined {
  const at = sheets.indexOf(note)
  const rest = by > 0 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse()
  return rest.find((each) => !isHeld(each))
}

/** Whether a choice of the reader holds a note back, so that it is not painted. */
const isHeld = (note: HTMLElement): boolean =>
  getComputedStyle(note).getPropertyValue('--held') !== ''
