/**
 * Keeps the words of a note that was closed where the browser's search and links to a text find them, or lays them out
 * again. What is hidden until it is found has an attribute for it, and reader views drop whatever bears that one: so
 * nothing of the document bears it, but what holds the whole note in a shadow of it.
 */
export function leaveFindable(note: HTMLElement, isClosed: boolean): void {
  if (!('onbeforematch' in note)) return
  const room = note.shadowRoot?.querySelector('div') ?? (isClosed ? roomIn(note) : undefined)
  if (isClosed) room?.setAttribute('hidden', 'until-found')
  else room?.removeAttribute('hidden')
  note.toggleAttribute('data-closed', isClosed)
}

/** Around the slot: of itself one makes no box, and what looks for faults of a page passes it over. */
function roomIn(note: HTMLElement): HTMLElement {
  const room = document.createElement('div')
  room.append(document.createElement('slot'))
  room.part.add('words')
  room.onbeforematch = () => note.showPopover()
  note.attachShadow({ mode: 'open' }).append(room)
  return room
}
