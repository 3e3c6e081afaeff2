/** A claim that has its note on this page is read there. */
export function leadToNote(link: Element): void {
  const note = `note-${link.getAttribute('data-claim')}`
  if (document.getElementById(note)) link.setAttribute('href', `#${note}`)
}
