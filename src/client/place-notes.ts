/** Wide enough for a margin: 68 rem, as in article-margin.css. */
const wide = matchMedia('(width >= 68rem)')

/** Figures that no note may stand beside. */
const acrossMargin = '.figure:is([data-width="page"], [data-width="screen"])'

/**
 * Sets each note level with its block, or straight below the notes before it, and clear of figures that stand across
 * the margin, again at every change.
 */
function placeNotes(body: HTMLElement): void {
  const notes = [...body.querySelectorAll<HTMLElement>('.annotated > .notes')]
  const across = [...body.querySelectorAll<HTMLElement>(acrossMargin)]
  // The list of sources is as wide as the page: no note may reach beside it.
  const sources = document.querySelector('.article-foot .source-list')?.closest('section')

  const place = () => {
    body.dataset['margin'] = wide.matches ? 'placed' : ''
    if (!wide.matches) return body.style.removeProperty('padding-block-end')
    const top = body.getBoundingClientRect().top
    const room = sources ? sources.getBoundingClientRect().top - top - paddingOf(body) : Infinity
    const measured = notes.map((note) => ({
      note,
      level: (note.parentElement ?? body).getBoundingClientRect().top - top,
      height: note.getBoundingClientRect().height,
    }))
    const blocked = across.map((figure) => {
      const { top: from, bottom } = figure.getBoundingClientRect()
      return { from: from - top, to: bottom - top }
    })
    let end = 0
    for (const { note, level, height } of measured) {
      let at = Math.max(level, end)
      for (const { from, to } of blocked) if (at < to && at + height > from) at = to
      note.style.setProperty('--level', `${at}px`)
      if (height > 0) end = at + height
    }
    return body.style.setProperty('padding-block-end', `${Math.max(0, end - room)}px`)
  }

  place()
  // Whoever came by a link to a place is brought there again: the text above it may stand closer.
  document.querySelector(':target')?.scrollIntoView()
  const observer = new ResizeObserver(place)
  for (const each of [body, ...notes, ...across]) observer.observe(each)
}

const paddingOf = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).paddingBlockEnd)

const body = document.querySelector<HTMLElement>('.body')
if (body && 'ResizeObserver' in window) placeNotes(body)

// A module of its own, so that its names stay in it.
export {}
