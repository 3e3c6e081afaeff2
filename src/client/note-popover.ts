import { namedBy } from './fragment.ts'
import { keepInHistory, shareEntry } from './sheet-history.ts'

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
  }
  if (body) body.dataset['notes'] = isFolded ? 'folded' : 'open'
}

/** Keeps the words of a closed note where the browser's search and links to a text find them. */
function leaveFindable(note: HTMLElement, isClosed: boolean): void {
  if (isClosed && 'onbeforematch' in note) note.setAttribute('hidden', 'until-found')
  else note.removeAttribute('hidden')
}

/** Opens the note that a marker leads to, and keeps the claim above the sheet in view. */
function open(marker: HTMLAnchorElement, note: HTMLElement): void {
  note.showPopover()
  const hidden = marker.getBoundingClientRect().bottom - note.getBoundingClientRect().top
  const room = 24 // px between the claim's last line and the sheet
  if (hidden + room > 0) scrollBy({ top: hidden + room })
}

function setUp(article: HTMLElement): void {
  article.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return
    const marker = event.target.closest<HTMLAnchorElement>('a.marker')
    const note = marker && noteAt(marker.hash)
    if (marker && note?.popover) {
      event.preventDefault()
      open(marker, note)
    }
    const back = event.target.closest<HTMLAnchorElement>('a.note-back')
    back?.closest<HTMLElement>('.note[popover]')?.hidePopover()
  })

  for (const note of notes) {
    note.addEventListener('beforematch', () => note.showPopover())
    note.addEventListener('beforetoggle', ({ newState }) =>
      leaveFindable(note, newState === 'closed'),
    )
  }

  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'notes-unfold'
  const label = () => {
    button.textContent = article.dataset['notes'] === 'folded' ? 'Show all notes' : 'Fold the notes'
    button.hidden = !narrow.matches
  }
  button.addEventListener('click', () => {
    fold(article.dataset['notes'] !== 'folded')
    label()
  })
  const folded = document.querySelector('.key > details')
  if (folded) folded.before(button)
  else article.before(button)

  const settle = () => {
    fold(narrow.matches)
    label()
  }
  narrow.addEventListener('change', settle)
  settle()
  namedNote()?.showPopover()
  addEventListener('hashchange', () => {
    const note = namedNote()
    if (note) shareEntry(note)
    note?.showPopover()
  })
  keepInHistory(notes)
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
if (body && notes.length > 0 && 'showPopover' in HTMLElement.prototype) setUp(body)
