// A reader may have larger or wider letters than a drawing has room for: another size, another typeface, more space
// between them. Its words and its numbers say the same and grow with their text: they stand open then. A label that
// has no room is set in the reader’s letters and spaces, as narrow as it was drawn.

type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'size', number>>

const probe = document.createElement('span')
probe.className = 'spacing-probe'
probe.textContent = 'mm mm'
probe.setAttribute('aria-hidden', 'true')

/**
 * Where the letters of a label are on the screen, and how large: an engine's own box is up to twice as high, and has the
 * outline in it.
 */
function lettersOf(text: SVGTextElement): Box {
  const { x, width } = text.getBBox()
  const { a = 1, d = 1, e = 0, f = 0 } = text.getScreenCTM() ?? {}
  const baseline = f + d * Number(text.getAttribute('y'))
  const size = d * Number.parseFloat(getComputedStyle(text).fontSize)
  const [left, right] = [e + a * x, e + a * (x + width)]
  return { left, right, top: baseline - 0.7 * size, bottom: baseline + 0.2 * size, size }
}

/** Labels that lie over each other, or a letter and more beside their drawing, which has less to the screen's edge. */
function tightOf(svg: SVGSVGElement): readonly SVGTextElement[] {
  const { left, right } = svg.getBoundingClientRect()
  const labels = [...svg.querySelectorAll('text')]
    .map((text) => ({ text, box: lettersOf(text) }))
    .filter(({ box }) => box.right > box.left)
  return labels
    .filter(
      ({ text, box }) =>
        box.left < left - box.size ||
        box.right > right + box.size ||
        labels.some((other) => other.text !== text && isOver(box, other.box)),
    )
    .map(({ text }) => text)
}

/** By more than some of a letter, which engines and their faces differ by. */
const isOver = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > a.size / 4 &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)

/** Whether letters are shown in less than three quarters of the size that the reader's text asks for. */
function isSmall(svg: SVGSVGElement): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const asDrawn = svg.viewBox.baseVal.width * (rem / 16) // drawn for letters of 16 px
  return svg.getBoundingClientRect().width < asDrawn * 0.75
}

/** The faces that labels are drawn in, whatever a reader has put in their stead. */
const faces = getComputedStyle(document.documentElement).getPropertyValue('--sans')
const ruler = document.createElement('canvas').getContext('2d')

/** How long a label is in its own face, in the units of its drawing. */
function drawnLength(text: SVGTextElement): number {
  const { fontStyle, fontWeight, fontSize } = getComputedStyle(text)
  if (!ruler) return Infinity
  ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${faces}`
  return ruler.measureText(text.textContent).width
}

/** Sets labels no longer than they were drawn. */
function fit(labels: readonly SVGTextElement[]): void {
  // Measured before any is changed, since each change has the page laid out again.
  const measured = labels.map((text) => ({
    text,
    share: drawnLength(text) / text.getBBox().width,
  }))
  // Not by `textLength`: WebKit takes the spacing off twice.
  for (const { text, share } of measured) {
    if (share >= 1 || text.hasAttribute('transform')) continue
    const x = Number(text.getAttribute('x'))
    text.setAttribute('transform', `matrix(${share} 0 0 1 ${x * (1 - share)} 0)`)
  }
}

function standOpen(figure: Element): void {
  for (const each of figure.querySelectorAll<HTMLDetailsElement>('.furniture details')) {
    if (each.dataset['from'] !== 'table' && !each.querySelector('.figure-description')) continue
    // Both at once, where one at a time is enough otherwise.
    each.removeAttribute('name')
    each.open = true
  }
}

/** Looks at the drawings that stand in the page, at each that comes later too. */
export function lookAtLabels(): void {
  for (const figure of document.querySelectorAll('.figure:not([data-cramped])')) {
    const shown = [...figure.querySelectorAll<SVGSVGElement>('.drawing svg')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    )
    if (!shown.some((svg) => isSmall(svg) || tightOf(svg).length > 0)) continue
    figure.setAttribute('data-cramped', '')
    standOpen(figure)
  }
  if (document.querySelector('[data-cramped]')) void fitAll()
}

async function fitAll(): Promise<void> {
  // Where a reader has another face, nothing has asked for the page’s own.
  await Promise.allSettled(
    [400, 600].map((weight) => document.fonts.load(`${weight} 1rem ${faces}`)),
  )
  for (const svg of document.querySelectorAll<SVGSVGElement>('[data-cramped] .drawing svg')) {
    fit(tightOf(svg))
  }
}

const drawings = document.querySelectorAll('.figure .drawing')
if (drawings.length > 0 && 'ResizeObserver' in window) {
  document.body.append(probe)
  // Spacing that is changed later changes how wide the probe is; a drawing of another width is another drawing.
  const watched = new ResizeObserver(lookAtLabels)
  // Until the page's own faces are there, others are as wide only nearly.
  void document.fonts.ready.then(() => {
    for (const each of [probe, ...drawings]) watched.observe(each)
  })
}
