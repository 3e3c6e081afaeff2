/** Whatever runs the body of a function in a page. */
type Page = { readonly run: <Result>(script: string) => Promise<Result> }

/**
 * Runs one of the functions below in a page. They are carried there as text: what they use stands inside
 * them.
 */
export function look<Result>(page: Page, inPage: () => Result): Promise<Result> {
  return page.run<Result>(`return (${String(inPage)})()`)
}

/** The line under or through the words of each status, as the engine draws it: `underline dotted`. */
export function statusLines(): Record<string, string> {
  const lines = new Map<string, Set<string>>()
  for (const claim of document.querySelectorAll<HTMLElement>('.claim[data-status]')) {
    const { textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(claim)
    const isSeen = !/^rgba\(.*, 0\)$/.test(textDecorationColor)
    const line =
      textDecorationLine === 'none' ? 'none' : `${textDecorationLine} ${textDecorationStyle}`
    const status = claim.dataset['status'] ?? ''
    lines.set(status, (lines.get(status) ?? new Set()).add(isSeen ? line : 'none'))
  }
  return Object.fromEntries([...lines].map(([status, all]) => [status, [...all].join(' or ')]))
}

/** Links in running text that show no underline. */
export function bareLinks(): string[] {
  const running = ':is(.body, .prose, .entries, .site-foot) p a[href]'
  return [...document.querySelectorAll<HTMLElement>(running)]
    .filter((link) => !link.matches('.marker, .cite, .note-back, .drawing a'))
    .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
    .map((link) => link.outerHTML.slice(0, 80))
}

/** Markers and citations that show nothing, or too little to hit. */
export function emptyMarkers(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.marker, .cite')]
    .filter((marker) => {
      const { width, height } = marker.getBoundingClientRect()
      const { content } = getComputedStyle(marker, '::before')
      return width < 8 || height < 20 || content === 'none' || content === 'normal'
    })
    .map((marker) => marker.outerHTML.slice(0, 80))
}

/** Pairs of notes, or of a note and a block of text, that lie over each other. */
export function overlaps(): string[] {
  const places = [
    ...document.querySelectorAll('.note, .annotated > :not(.notes), .body > :not(.annotated)'),
    ...document.querySelectorAll('.article-foot > section'),
  ]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
  const slack = 1 // px, what rounding may do
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => {
      const isOver =
        a.box.left < b.box.right - slack &&
        b.box.left < a.box.right - slack &&
        a.box.top < b.box.bottom - slack &&
        b.box.top < a.box.bottom - slack
      return isOver && (a.element.matches('.note') || b.element.matches('.note'))
        ? [
            `${a.element.textContent?.trim().slice(0, 40)} | ${b.element.textContent?.trim().slice(0, 40)}`,
          ]
        : []
    }),
  )
}

/** Goes on to the next figure that is a picture yet; true, and back at the top, where each has its drawing. */
export function drawingsAreHere(): boolean {
  const next = document.querySelector('.drawing > picture')
  if (next) next.scrollIntoView({ behavior: 'instant' })
  else scrollTo({ top: 0, behavior: 'instant' })
  return !next
}

/** Figures whose drawing has no room for its labels, as the page itself finds. */
export function crampedFigures(): string[] {
  return [...document.querySelectorAll('[data-cramped]')].map((each) => each.outerHTML.slice(0, 80))
}

/** How far the page reaches past the right edge of the screen, in px. */
export function sidewaysScroll(): number {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

/** Words whose colour has less than 4.5 to 1 on what is painted behind them, each colour pair once. */
export function unreadable(): string[] {
  type Colour = readonly [number, number, number, number]
  const read = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = colour.map((channel) => {
      const c = channel / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  }
  // What the browser paints where no style does.
  const canvas = document.createElement('div')
  canvas.style.backgroundColor = 'Canvas'
  document.body.append(canvas)
  const ground = read(getComputedStyle(canvas).backgroundColor)
  canvas.remove()
  const behind = (element: Element | null): Colour => {
    if (!element) return ground
    const over = read(getComputedStyle(element).backgroundColor)
    if (over[3] === 0) return behind(element.parentElement)
    const under = behind(element.parentElement)
    const mix = (i: 0 | 1 | 2) => over[i] * over[3] + under[i] * (1 - over[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const found = new Map<string, string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent?.trim()
    const element = walker.currentNode.parentElement
    if (!words || !element || element.closest('svg, script, style, noscript')) continue
    const { color, visibility } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (box.width < 2 || box.height < 2 || visibility === 'hidden') continue
    const back = behind(element)
    const key = `${color} on ${back.slice(0, 3).map(Math.round).join(' ')}`
    const [dark = 0, light = 0] = [luminance(read(color)), luminance(back)].sort((a, b) => a - b)
    if ((light + 0.05) / (dark + 0.05) < 4.5) found.set(key, `${key}: ${words.slice(0, 40)}`)
  }
  return [...found.values()]
}

/**
 * The note that the address or an open sheet shows: whether it stands in the window, and whether its ground
 * hides what is under it, as a sheet's must. Its id is the address that leads to it.
 */
export function shownNote(): { id: string; isInWindow: boolean; isOpaque: boolean } | undefined {
  const named = document.getElementById(location.hash.slice(1))
  const sheets = [...document.querySelectorAll<HTMLElement>('.note[popover]')]
  const sheet = sheets.find((note) => note.getBoundingClientRect().height > 0)
  const note = sheet ?? named?.closest<HTMLElement>('.note')
  if (!note) return undefined
  const { top, bottom, height } = note.getBoundingClientRect()
  const alpha = /^rgba\(.*, ([\d.]+)\)$/.exec(getComputedStyle(note).backgroundColor)?.[1]
  return {
    id: note.querySelector('.note-verdict > [id]')?.id ?? '',
    isInWindow:
      height > 0 && top >= 0 && top < innerHeight - 20 && (!sheet || bottom <= innerHeight + 1),
    isOpaque: alpha === undefined || Number(alpha) === 1,
  }
}
