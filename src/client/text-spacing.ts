// A reader who spaces letters and words wider than the page does makes the labels of a drawing too long for it.
// Its words and its numbers say the same and grow with their text: they stand open then, and what of a label
// reaches past the drawing is scrolled to.

const probe = document.createElement('span')
probe.className = 'spacing-probe'
probe.textContent = 'mm mm'
probe.setAttribute('aria-hidden', 'true')

const isSpaced = (): boolean => {
  const { letterSpacing, wordSpacing } = getComputedStyle(probe)
  return [letterSpacing, wordSpacing].some((space) => Number.parseFloat(space) > 0)
}

function standOpen(): void {
  if (!isSpaced()) return
  document.documentElement.dataset['spaced'] = ''
  for (const each of document.querySelectorAll<HTMLDetailsElement>('.furniture details')) {
    if (each.dataset['from'] !== 'table' && !each.querySelector('.figure-description')) continue
    // Both at once, where one at a time is enough otherwise.
    each.removeAttribute('name')
    each.open = true
  }
}

if (document.querySelector('.figure .drawing') && 'ResizeObserver' in window) {
  document.body.append(probe)
  // Spacing that is changed later changes how wide the probe is.
  new ResizeObserver(standOpen).observe(probe)
}

// A module of its own, so that its names stay in it.
export {}
