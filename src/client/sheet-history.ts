/** What an entry of the history says while a sheet is open: the claim of its note. */
type State = { readonly note?: string } | null

/** Between the pointer's rise, which closes a sheet, and its click, which may open the next. */
export const clickDelay = 200 // ms

let isReturning = false

/** Makes an open sheet an entry of the history: Back closes it before it leaves the page. */
export function keepInHistory(
  notes: readonly HTMLElement[],
  {
    openSheet,
    showSheet,
    arrivedAt,
  }: {
    readonly openSheet: () => HTMLElement | undefined
    readonly showSheet: (note: HTMLElement) => void
    /** The note that the page is opened at: Back leads to where the reader came from. */
    readonly arrivedAt: HTMLElement | undefined
  },
): void {
  let first = arrivedAt
  for (const note of notes) {
    note.addEventListener('toggle', (event) => {
      // Anything inside that opens, such as the evidence, says so here too.
      if (event.target !== note) return
      if (!note.matches(':popover-open')) setTimeout(leave, clickDelay)
      else if (note !== first) enter(note)
      first = undefined
    })
  }

  /** Takes the entry of a sheet back that was closed otherwise: once, however fast sheets open and close. */
  const leave = () => {
    if (isReturning || openSheet() || noteOfEntry() === undefined) return
    isReturning = true
    history.back()
  }

  addEventListener('popstate', () => {
    const sheet = openSheet()
    const name = noteOfEntry()
    // One engine scrolls after it has told of the entry, and by what is said then.
    if (name === undefined) setTimeout(restoreAgain, clickDelay)
    if (isReturning && sheet) enter(sheet)
    else if (sheet && nameOf(sheet) !== name) sheet.hidePopover()
    else if (!sheet) {
      const note = noteOfHistory(notes)
      if (note) showSheet(note)
    }
    isReturning = false
  })
  const restoreAgain = () => {
    if (noteOfEntry() === undefined) history.scrollRestoration = 'auto'
  }
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
  })
}

/** Says that the entry of a followed link is the sheet's, so that it needs no second one. */
export function shareEntry(note: HTMLElement): void {
  history.replaceState({ note: nameOf(note) }, '')
}

function enter(note: HTMLElement): void {
  const name = noteOfEntry()
  if (name === nameOf(note)) return
  if (name !== undefined) return shareEntry(note)
  // Whoever closes a sheet stays where they have read to.
  history.scrollRestoration = 'manual'
  history.pushState({ note: nameOf(note) }, '')
}

/** The note that was open at the entry, where the page is loaded again. */
export const noteOfHistory = (notes: readonly HTMLElement[]): HTMLElement | undefined =>
  notes.find((note) => note.popover && nameOf(note) === noteOfEntry())

const nameOf = ({ dataset }: HTMLElement): string | undefined => dataset['claim']

// Only this file writes the state of an entry.
const noteOfEntry = (): string | undefined => (history.state as State)?.note
