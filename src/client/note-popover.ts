/** Narrower than this the notes have no margin to stand in: 68 rem, as in layout.css. */
const narrow = matchMedia('(width < 68rem)')

const body = document.querySelector<HTMLElement>('.body')
const notes = [...document.querySelectorAll<HTMLElement>('.note')]

/** Folds the notes of a narrow screen into sheets, or lays them out again. */
function fold(isFolded: boolean): void {
  for (const note of notes) {
    if (isFolded) note.popover = 'auto'
    else note.removeAttribute('popover')
  }
  if (body) body.dataset['notes'] = isFolded ? 'folded' : 'open'
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
    const note = marker && document.querySelector<HTMLElement>(`#${CSS.escape(idIn(marker))}`)
    if (note?.popover) {
      event.preventDefault()
      open(marker as HTMLAnchorElement, note) // found above, as the note was through it
    }
    const back = event.target.closest<HTMLAnchorElement>('a.note-back')
    back?.closest<HTMLElement>('.note[popover]')?.hidePopover()
  })

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
  showTarget()
  addEventListener('hashchange', showTarget)
}

/** A link to a folded note opens it. */
function showTarget(): void {
  const note = notes.find(({ id }) => id === decodeURIComponent(location.hash.slice(1)))
  if (note?.popover) note.showPopover()
}

const idIn = ({ hash }: HTMLAnchorElement): string => decodeURIComponent(hash.slice(1))

if (body && notes.length > 0) setUp(body)

// A module of its own, so that its names stay in it.
export {}
