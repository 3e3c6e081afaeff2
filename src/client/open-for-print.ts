/**
 * On paper nothing unfolds. Where a style sheet cannot show what is closed, the evidence of the notes and the
 * rest of the sources are opened for the printer, and closed again.
 */
function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    const closed = 'details:is(.note-more, .more-sources):not([open])'
    opened = [...document.querySelectorAll<HTMLDetailsElement>(closed)]
    for (const each of opened) each.open = true
  })
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false
  })
}

if (!CSS.supports('selector(::details-content)')) openForPrint()

// A module of its own, so that its names stay in it.
export {}
