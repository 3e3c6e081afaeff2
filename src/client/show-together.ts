/** Elements that stand for a claim: its words, its marker, its note, its marks in figures and their lists. */
const selector = '.claim[data-claim], .marker[data-claim], .note[data-claim], .figure a[data-claim]'

/** Marks everything on the page that stands for the claim under the pointer or the focus. */
function showTogether(event: Event): void {
  for (const shown of document.querySelectorAll('[data-shown]')) shown.removeAttribute('data-shown')
  if (!(event.target instanceof Element)) return
  const claim = event.target.closest(selector)?.getAttribute('data-claim')
  if (!claim) return
  const value = CSS.escape(claim)
  for (const each of document.querySelectorAll(`[data-claim="${value}"]`)) {
    each.setAttribute('data-shown', '')
  }
}

for (const type of ['pointerover', 'focusin'] as const) {
  document.addEventListener(type, showTogether, { passive: true })
}

/** A mark of a figure opens the note of its claim as the claim's marker does, folded or not. */
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return
  const mark = event.target.closest('.figure a[data-claim][href^="#note-"]')
  const claim = mark?.getAttribute('data-claim')
  const marker =
    claim && document.querySelector<HTMLElement>(`.marker[data-claim="${CSS.escape(claim)}"]`)
  if (!marker) return
  event.preventDefault()
  marker.click()
})

// A module of its own, so that its names stay in it.
export {}
