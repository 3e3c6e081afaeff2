import { isHeld } from './hold-back.ts'

// Where the claims of each status stand: a strip of marks beside the text, a line of them on a phone, and under
// a glyph for each status the links to its claims. A listener meets six folded names, and not a link a claim.

const body = document.querySelector<HTMLElement>('.body')
const key = document.querySelector<HTMLElement>('.key')
const markers = [...document.querySelectorAll<HTMLElement>('.body .marker[data-claim]')]
const wide = matchMedia('(width >= 68rem)') // as in strip.css

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
  name.textContent = 'Claims by status'
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

/** The marks: one for each marker that is shown, as far along as its words are, and how much of it is on screen. */
function buildLine(text: HTMLElement): HTMLElement {
  const line = document.createElement('div')
  line.className = 'strip-line no-print'
  line.setAttribute('aria-hidden', 'true')
  const here = document.createElement('b')
  const ticks = markers.map(({ dataset }) => {
    const tick = document.createElement('i')
    tick.dataset['status'] = dataset['status'] ?? ''
    tick.dataset['claim'] = dataset['claim'] ?? ''
    return tick
  })
  line.append(here, ...ticks)

  const percent = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`
  const place = () => {
    const { top, height } = text.getBoundingClientRect()
    const places = markers.map(placeOf)
    for (const [i, tick] of ticks.entries()) {
      const at = places[i]
      tick.hidden = at === undefined
      if (at !== undefined) tick.style.setProperty('--at', percent((at - top) / height))
    }
    follow()
  }
  // Where a text has so many, a slow phone waits for them: they are placed when it has come to rest.
  let rest: ReturnType<typeof setTimeout> | undefined
  const placeAtRest = () => {
    clearTimeout(rest)
    rest = setTimeout(place, resting)
  }
  const follow = () => {
    const { top, bottom, height } = text.getBoundingClientRect()
    line.hidden = top > innerHeight || bottom < 0 || (!wide.matches && top > 0)
    here.style.setProperty('--from', percent(-top / height))
    here.style.setProperty('--to', percent((innerHeight - top) / height))
  }
  line.addEventListener('click', ({ target }) => {
    const marker = markers[ticks.findIndex((tick) => tick === target)]
    marker?.scrollIntoView({ block: 'center' })
  })
  addEventListener('scroll', follow, { passive: true })
  new ResizeObserver(text.querySelector('.stretch') ? placeAtRest : place).observe(text)
  return line
}

const resting = 300 // ms without a change

/** How far down a marker stands; undefined where it is not shown. Of a stretch it is known by its block alone. */
function placeOf(marker: HTMLElement): number | undefined {
  const stretch = marker.closest('.stretch')
  const block = marker.closest('.stretch > *')
  if (!stretch || !block) {
    const { top, height } = marker.getBoundingClientRect()
    return height > 0 ? top : undefined
  }
  const sentence = marker.closest<HTMLElement>('.sentence')
  const { read, marks } = key?.dataset ?? {}
  if (marks === 'off' || (sentence && isHeld(sentence, read))) return undefined
  const { top, height } = stretch.getBoundingClientRect()
  return top + (height * [...stretch.children].indexOf(block)) / stretch.children.length
}

if (body && key && markers.length > 0 && 'ResizeObserver' in window) {
  key.after(buildNav([...key.querySelectorAll<HTMLElement>('li[data-status]')]), buildLine(body))
}
