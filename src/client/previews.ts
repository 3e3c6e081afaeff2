import { previewed, wordsOf } from './preview-words.ts'
import { t } from './words.ts'

// What a term, a source or a claim of elsewhere is, beside the link to it: while the pointer or the focus is on
// it or in the preview, or after a tap, and until Escape. The link leads where it leads without it.

const settling = 250 // ms before a pointer that passes by opens one, and before one that leaves closes it
const edge = 16 // px between a preview and the sides of the screen

const panel = document.createElement('div')
panel.className = 'preview no-print'
panel.id = 'preview'
panel.popover = 'manual'

/** The link whose preview is wanted or shown. */
let current: HTMLAnchorElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined
/** What the last press was made with: a click does not say so in every engine. */
let pressedWith = ''

const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest<HTMLAnchorElement>(previewed)) || undefined

async function show(link: HTMLAnchorElement, isTapped = false): Promise<void> {
  if (current === link && panel.matches(':popover-open') && !isTapped) return
  hide()
  current = link
  const words = await wordsOf(link)
  // The reader may have gone on meanwhile.
  if (current !== link) return
  if (!words) {
    if (isTapped) location.assign(link.href)
    return
  }
  panel.replaceChildren(...words, ...(isTapped ? [wayOn(link)] : []))
  link.setAttribute('aria-describedby', panel.id)
  panel.showPopover()
  place(link)
}

/** After a tap, which followed no link, the way on is in the preview. */
function wayOn(link: HTMLAnchorElement): HTMLElement {
  const way = document.createElement('a')
  way.className = 'preview-way'
  way.href = link.href
  way.textContent = link.matches('.term') ? t('Among the words below') : t('Go there')
  return way
}

function hide(): void {
  clearTimeout(timer)
  current?.removeAttribute('aria-describedby')
  current = undefined
  if (panel.matches(':popover-open')) panel.hidePopover()
}

/** Under the link's last line, or over its first where there is no room; the link itself stays in sight. */
function place(link: HTMLAnchorElement): void {
  const lines = [...link.getClientRects()]
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return
  const { offsetWidth, offsetHeight } = panel
  const isBelow = last.bottom + offsetHeight + edge < innerHeight || first.top < offsetHeight + edge
  const [line, y] = isBelow ? [last, last.bottom] : [first, first.top - offsetHeight]
  const x = Math.min(line.left, document.documentElement.clientWidth - offsetWidth - edge)
  panel.style.setProperty('--x', `${Math.max(edge, x) + scrollX}px`)
  panel.style.setProperty('--y', `${y + scrollY}px`)
}

function setUp(): void {
  document.body.append(panel)
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    const link = linkAt(target)
    const isInside = target instanceof Node && panel.contains(target)
    clearTimeout(timer)
    if (link && link !== current) timer = setTimeout(() => void show(link), settling)
    else if (!link && !isInside && current !== document.activeElement)
      timer = setTimeout(hide, settling)
  })
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target)
    if (link?.matches(':focus-visible')) void show(link)
    else if (!(target instanceof Node && panel.contains(target))) hide()
  })
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    pressedWith = pointerType
    if (!linkAt(target) && !(target instanceof Node && panel.contains(target))) hide()
  })
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    // `detail` is 0 for a click of the keyboard.
    if (link && isPlain && event.detail > 0 && pressedWith === 'touch') {
      event.preventDefault()
      void show(link, true)
    } else if (link || (event.target instanceof Element && event.target.closest('.preview a')))
      hide()
  })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !panel.matches(':popover-open')) return
      // It closes the preview, and not the sheet that the link may stand in.
      event.preventDefault()
      event.stopPropagation()
      hide()
    },
    { capture: true },
  )
}

// Without popovers a link is a link.
if ('showPopover' in HTMLElement.prototype) setUp()
