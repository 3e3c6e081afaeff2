/**
 * On paper nothing unfolds. Where a style sheet cannot show what is closed, the evidence of the notes, the
 * rest of the sources and what belongs to figures are opened for the printer, and closed again.
 */
function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = []
  let names: readonly string[] = []
  addEventListener('beforeprint', () => {
    const closed = ':is(.note-more, .more-sources, .furniture > details):not([open])'
    opened = [...document.querySelectorAll<HTMLDetailsElement>(closed)]
    names = opened.map(({ name }) => name)
    for (const each of opened) {
      // Of those that bear one name only one is ever open.
      each.name = ''
      each.open = true
    }
  })
  addEventListener('afterprint', () => {
    for (const [i, each] of opened.entries()) {
      each.open = false
      each.name = names[i] ?? ''
    }
  })
}

if (!CSS.supports('selector(::details-content)')) openForPrint()

// A module of its own, so that its names stay in it.
export {}
