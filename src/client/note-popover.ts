import { button } from './button.ts'
import { namedBy } from './fragment.ts'
import { leaveFindable } from './leave-findable.ts'
import {
  heardOf,
  layOut,
  openers,
  openSheet,
  sayState,
  setUpSheets,
  showSheet,
} from './note-sheet.ts'
import { clickDelay, keepInHistory, noteOfHistory, shareEntry } from './sheet-history.ts'
import { t } from './words.ts'

/** Narrower than this the notes have no margin to stand in: 68 rem, as in layout.css. */
const narrow = matchMedia('(width < 68rem)')

const body = document.querySelector<HTMLElement>('.body')
const notes = [...document.querySelectorAll<HTMLElement>('.note')]

/** Folds the notes of a narrow screen into sheets, or lays them out again. */
function fold(isFolded: boolean): void {
  for (const note of notes) {
    if (isFolded) note.popover = 'auto'
    else note.removeAttribute('popover')
    leaveFindable(note, isFolded)
    if (!isFolded) layOut(note)
    sayState(note)
  }
  if (body) body.dataset['notes'] = isFolded ? 'folded' : 'open'
}

/**
 * Leaves the words of a sheet that was open to be found, some frames after it was closed: Chromium 156 crashes where
 * the accessibility tree still has to follow a change in what is not painted any more.
 */
function leaveClosed(note: HTMLElement): void {
  if (note.popover && !note.matches(':popover-open')) leaveFindable(note, true)
}

function setUp(article: HTMLElement): void {
  article.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return
    const from = event.target.closest<HTMLElement>(openers)
    const note = from && noteAt(from.getAttribute('href') ?? '')
    if (!from || !note?.popover) return
    event.preventDefault()
    showSheet(note, { by: from })
  })

  for (const note of notes) {
    note.addEventListener('beforetoggle', ({ newState }) => {
      const isOpen = newState === 'open'
      if (isOpen) leaveFindable(note, false)
      // Or the focus goes there from a sheet that was opened from it.
      else heardOf(note).removeAttribute('tabindex')
    })
    note.addEventListener('toggle', ({ target, newState }) => {
      if (target === note && newState === 'closed') setTimeout(leaveClosed, clickDelay, note)
    })
  }

  const isFolded = () => article.dataset['notes'] === 'folded'
  const unfold = button('', () => {
    fold(!isFolded())
    label()
  })
  unfold.className = 'notes-unfold'
  const label = () => {
    unfold.textContent = isFolded() ? t('Show all notes') : t('Fold the notes')
    unfold.hidden = !narrow.matches
  }
  ;(document.querySelector('.key > details') ?? article).before(unfold)

  const settle = () => {
    fold(narrow.matches)
    label()
  }
  narrow.addEventListener('change', settle)
  setUpSheets(notes)
  settle()
  // Whoever comes by a link to a note, or back to one that was open, reads on there when it is closed.
  const first = namedNote() ?? noteOfHistory(notes)
  keepInHistory(notes, { openSheet, showSheet, arrivedAt: first })
  if (first) showSheet(first, { isArrival: true })
  addEventListener('hashchange', () => {
    const note = namedNote()
    if (!note) return
    shareEntry(note)
    showSheet(note)
  })
  // What is open would lie over the rest of the paper.
  addEventListener('beforeprint', () => openSheet()?.hidePopover())
}

/** The note that a fragment leads into. */
const noteAt = (hash: string): HTMLElement | null | undefined =>
  namedBy(hash)?.closest<HTMLElement>('.note')

/** The folded note that the address leads to. */
function namedNote(): HTMLElement | undefined {
  const note = noteAt(location.hash)
  return note?.popover ? note : undefined
}

// Without popovers nothing is folded, and a marker is the link it is without script.
if (body && notes.length > 0) {
  if ('showPopover' in HTMLElement.prototype) setUp(body)
  else body.dataset['notes'] = 'open'
}
