import { namedBy } from './fragment.ts'

/**
 * Brings a note that a link leads to into view with the words it speaks of: one in the margin may stand below its words, or
 * level with a block in which they come late, and one that follows its block stands under all of it. Sheets do so
 * themselves.
 *
 * @param isArrival Whether the link came from another page, so that nobody has read the words yet.
 */
function bringClaim(isArrival: boolean): void {
  const named = namedBy(location.hash)
  const note = named?.closest<HTMLElement>('.note')
  if (!named || !note || note.popover) return
  const words = document.getElementById(`c-${note.dataset['claim'] ?? ''}`)
  if (!words) return
  const apart = note.getBoundingClientRect().top - words.getBoundingClientRect().top
  const enough = 120 // px of what stands below
  const areBothSeen = Math.abs(apart) < innerHeight - enough
  if (areBothSeen) (apart < 0 ? named : words).scrollIntoView()
  else if (isArrival) words.scrollIntoView()
}

addEventListener('hashchange', () => bringClaim(false))
// Faces and pictures that come late move what stands below them.
if (document.readyState === 'complete') bringClaim(true)
else addEventListener('load', () => bringClaim(true))
