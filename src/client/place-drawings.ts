import { lookAtLabels } from './cramped-labels.ts'
import { fetchOnce } from './fetch-once.ts'
import { leadToNote } from './lead-to-note.ts'

// An article's drawings are pictures, which know neither its letters, nor its choices, nor its notes. When one comes
// near, the drawing itself takes the picture's place, in the frame that the figure has room for.

/** How far ahead of the reader a drawing is asked for: farther than an engine asks for its picture, or both were loaded. */
const near = '3000px'

/** The drawing in a file; refuses where it cannot be had. */
const drawingAt = fetchOnce((file) => {
  const drawing = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement
  if (!(drawing instanceof SVGSVGElement)) throw new Error('invalid drawing')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.removeAttribute('id')
  for (const mark of drawing.querySelectorAll('a[data-claim]')) leadToNote(mark)
  return drawing
})

/** Keeps the drawings in a place that the figure has room for, as figures.css shows them; the page's has one for paper. */
function place(here: HTMLElement, picture: HTMLPictureElement, image: HTMLImageElement): void {
  const name = document.createElement('div')
  name.className = 'drawing-name'
  name.setAttribute('role', 'img')
  name.setAttribute('aria-label', image.alt)
  name.setAttribute('aria-describedby', image.getAttribute('aria-describedby') ?? '')
  let placed = ''
  const fit = async () => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const width = here.getBoundingClientRect().width / rem
    const isPage = here.dataset['page'] !== undefined && width >= 58.125
    const frames = isPage ? ['wide', 'page'] : [width >= 37.5 ? 'wide' : 'narrow']
    const wanted = frames.join()
    if (wanted === placed) return
    placed = wanted
    if (!picture.isConnected) here.replaceChildren(picture)
    try {
      const found = frames.map((frame) => drawingAt(image.src.replace(/narrow(?=\.svg$)/, frame)))
      const drawn = await Promise.all(found)
      if (placed !== wanted) return
      here.replaceChildren(name, ...drawn)
      lookAtLabels()
    } catch {
      // The picture stays.
      if (placed === wanted) placed = ''
    }
  }
  new ResizeObserver(() => void fit()).observe(here)
}

function placeDrawings(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const picture = target.querySelector('picture')
        const image = picture?.querySelector('img')
        if (!isIntersecting || !(target instanceof HTMLElement) || !picture || !image) continue
        observer.unobserve(target)
        place(target, picture, image)
      }
    },
    { rootMargin: near },
  )
  for (const { parentElement } of document.querySelectorAll('.drawing > picture')) {
    if (parentElement) observer.observe(parentElement)
  }
}

if ('ResizeObserver' in window) placeDrawings()
