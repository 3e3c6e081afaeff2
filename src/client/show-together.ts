import { namedBy } from './fragment.ts'

/** Elements that stand for a claim: its words, its marker, its note, its marks in figures and their lists. */
const selector = '.claim[data-claim], .marker[data-claim], .note[data-claim], .figure a[data-claim]'

let shown: readonly Element[] = [] // looked for in a long text, they take longer than all else here

/** Marks everything on the page that stands for the claim under the pointer or the focus, or in the address. */
function showTogether({ target }: { readonly target: EventTarget | null }): void {
  for (const each of shown) each.removeAttribute('data-shown')
  const claims = new Set([claimAt(target), claimAt(namedBy(location.hash) ?? null)])
  shown = [...claims].flatMap((claim) =>
    claim ? [...document.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`)] : [],
  )
  for (const each of shown) each.setAttribute('data-shown', '')
}

/** The claim that an element stands for; links to words lead to a place before them. */
function claimAt(target: EventTarget | null): string | null | undefined {
  if (!(target instanceof Element)) return undefined
  const words =
    target.matches('[id]:empty') && target.nextElementSibling?.matches('.claim')
      ? target.nextElementSibling
      : undefined
  return (target.closest(selector) ?? words)?.getAttribute('data-claim')
}

for (const type of ['pointerover', 'focusin'] as const) {
  document.addEventListener(type, showTogether, { passive: true })
}
addEventListener('hashchange', () => showTogether({ target: null }))
showTogether({ target: null })

/** A mark of a figure opens the note of its claim as the claim's marker does, folded or not. */
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return
  if (event.defaultPrevented) return
  const mark = event.target.closest('.figure a[data-claim][href^="#note-"]')
  const claim = mark?.getAttribute('data-claim')
  const marker =
    claim && document.querySelector<HTMLElement>(`.marker[data-claim="${CSS.escape(claim)}"]`)
  if (!marker) return
  event.preventDefault()
  marker.click()
})
