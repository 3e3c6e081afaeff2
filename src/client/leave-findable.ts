/**
 * Keeps the words of a note that was closed where the browser's search and links to a text find them, or lays them out
 * again. What is hidden until it is found has an attribute for it, and reader views drop whatever bears that one: so
 * nothing of the document bears it, but the slot of a shadow, through which the whole note is shown.
 */
export function leaveFindable(note: HTMLElement, isClosed: boolean): void {
  if (!('onbeforematch' in note)) return
  const room = note.shadowRoot?.querySelector('slot') ?? (isClosed ? roomIn(note) : undefined)
  if (isClosed) room?.setAttribute('hidden', 'until-found')
  else room?.removeAttribute('hidden')
  note.toggleAttribute('data-closed', isClosed)
}

function roomIn(note: HTMLElement): HTMLSlotElement {
  const room = document.createElement('slot')
  room.part.add('words')
  room.onbeforematch = () => note.showPopover()
  note.attachShadow({ mode: 'open' }).append(room)
  return room
}
