import { namedBy } from './fragment.ts'

/**
 * Brings the words of a claim into view with the note that a link leads to: a note in the margin may stand
 * below its words, and one that follows its block stands under all of it. Sheets do so themselves.
 *
 * @param isArrival Whether the link came from another page, so that nobody has read the words yet.
 */
function bringClaim(isArrival: boolean): void {
  const note = namedBy(location.hash)?.closest<HTMLElement>('.note')
  if (!note || note.popover) return
  const words = document.getElementById(`c-${note.dataset['claim'] ?? ''}`)
  if (!words) return
  const apart = note.getBoundingClientRect().top - words.getBoundingClientRect().top
  const enough = 120 // px of the note
  if (isArrival || apart < innerHeight - enough) words.scrollIntoView()
}

addEventListener('hashchange', () => bringClaim(false))
// Faces and pictures that come late move what stands below them.
if (document.readyState === 'complete') bringClaim(true)
else addEventListener('load', () => bringClaim(true))
