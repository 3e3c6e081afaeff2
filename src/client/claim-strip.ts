import { buildLine } from './strip-line.ts'
import { t } from './words.ts'

// Where the claims of each status stand: a strip of marks beside the text, a line of them on a phone, and under
// a glyph for each status the links to its claims. A listener meets six folded names, and not a link a claim.

const body = document.querySelector<HTMLElement>('.body')
const key = document.querySelector<HTMLElement>('.key')
const markers = [...document.querySelectorAll<HTMLElement>('.body .marker[data-claim]')]

/** One status of the key with its claims under it, folded; undefined where the article has none. */
function entryOf(row: HTMLElement): HTMLElement | undefined {
  const status = row.dataset['status'] ?? ''
  const own = markers.filter(
    ({ dataset, id }) => dataset['status'] === status && isFirst(id, dataset),
  )
  if (own.length === 0) return undefined
  const words = row.querySelector('.key-word')?.textContent?.trim() ?? status
  const glyph = document.createElement('summary')
  glyph.textContent = row.querySelector('.glyph')?.textContent?.trim() ?? words
  glyph.setAttribute('aria-label', `${words}: ${own.length}`)
  const list = document.createElement('ol')
  list.append(...own.map(linkTo))
  const folded = document.createElement('details')
  folded.append(glyph, list)
  const entry = document.createElement('li')
  entry.dataset['status'] = status
  entry.append(folded)
  return entry
}

/** A claim used again has its first place in the list, and all its places in the strip. */
const isFirst = (id: string, { claim }: DOMStringMap): boolean => id === `r-${claim ?? ''}`

/** A link to the words of a claim, by the number of its note. */
function linkTo({ dataset }: HTMLElement): HTMLElement {
  const claim = dataset['claim'] ?? ''
  const words = document.getElementById(`c-${claim}`)?.nextElementSibling?.textContent ?? claim
  const link = document.createElement('a')
  link.href = `#c-${claim}`
  link.textContent = `${dataset['mark']?.replace(/\D/g, '') ?? ''} ${words}`
  const item = document.createElement('li')
  item.append(link)
  return item
}

function buildNav(rows: readonly HTMLElement[]): HTMLElement {
  const nav = document.createElement('nav')
  nav.className = 'strip no-print'
  const name = document.createElement('p')
  name.className = 'strip-name'
  name.id = 'strip-name'
  name.textContent = t('Claims by status')
  nav.setAttribute('aria-labelledby', name.id)
  const list = document.createElement('ul')
  list.setAttribute('role', 'list')
  list.append(...rows.flatMap((row) => entryOf(row) ?? []))
  nav.append(name, list)
  const close = (but?: EventTarget | null) => {
    for (const each of nav.querySelectorAll('details')) if (each !== but) each.open = false
  }
  // One list at a time, and none where the reader is not.
  list.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) close(target)
    },
    { capture: true },
  )
  nav.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !nav.contains(relatedTarget)) close()
  })
  nav.addEventListener('keydown', ({ key: pressed }) => {
    const open = nav.querySelector<HTMLElement>('[open] > summary')
    if (pressed !== 'Escape' || !open) return
    close()
    open.focus()
  })
  document.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('.strip a')
    if (isLink || !(target instanceof Node && nav.contains(target))) close()
  })
  return nav
}

if (body && key && markers.length > 0 && 'ResizeObserver' in window) {
  key.after(
    buildNav([...key.querySelectorAll<HTMLElement>('li[data-status]')]),
    buildLine(body, markers),
  )
  document.documentElement.dataset['strip'] = ''
}
