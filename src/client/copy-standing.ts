import { keep, recall } from './remember.ts'

// Words of a claim that are copied take a line along: how they stand, who says so, and where that is kept. They stand in
// an element with `data-claim`, the claim's name, and `data-standing`; marks of an article have the latter on their note.
// What is not shown is not copied, and where a stub of what a choice holds back stands, the words say that they leave
// something out.

const key = 'copy'
const off = 'plain'

/** A line for each claim of which a selection has some words: `[Disputed, said by the mill. https://…/claims/…/]`. */
function linesOf(ranges: readonly Range[], words: string): readonly string[] {
  const lines = new Set<string>()
  const { claims = '' } = document.documentElement.dataset
  const shown = '.claim[data-claim], .note, [data-standing]'
  for (const each of document.querySelectorAll<HTMLElement>(shown)) {
    const part = ranges.map((range) => wordsIn(range, each)).join('')
    if (!part || each.closest('[data-held]')) continue
    const { claim = '', standing = standingIn(document.getElementById(`note-${claim}`)) } =
      each.dataset
    const address = new URL(`${claims}${claim}/`, location.href).href
    const line = plain(`[${standing} ${address}]`)
    // Whoever takes all of an entry of a list has its status and its link.
    const isSaid =
      part === each.textContent.trim() && each.querySelector(`[href*="/claims/${claim}/"]`)
    // To look for it in all the words takes longest.
    if (standing && !isSaid && !lines.has(line) && !words.includes(address)) lines.add(line)
  }
  return [...lines]
}

/** As a note says it, behind its glyph and number, and who says so. */
function standingIn(place: Element | null): string | undefined {
  const note = place?.closest<HTMLElement>('.note')
  const said = note?.querySelector('.note-status')?.textContent.replace(/^\s*\S+ \d+ /, '')
  return said?.trim().replace(/\.$/, note?.dataset['by'] ?? '.')
}

/** What of an element's words is in a range. */
function wordsIn(range: Range, element: Element): string {
  if (!range.intersectsNode(element)) return ''
  const part = range.cloneRange()
  const { length } = element.childNodes
  if (range.comparePoint(element, 0) >= 0) part.setStart(element, 0)
  if (range.comparePoint(element, length) <= 0) part.setEnd(element, length)
  return part.toString().trim()
}

/** As browsers copy it: a space that keeps a line together is a space. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

/** What is not shown, though its style does not say so. */
const folded = '[data-closed], details:not([open]) > :not(summary)'

/** The outermost elements of a range that are not shown, in a node of the page. */
function hiddenIn(range: Range, within = range.commonAncestorContainer): readonly Element[] {
  const hidden: Element[] = []
  const isPart = within.contains(range.startContainer) || within.contains(range.endContainer)
  let each = (within as Partial<Element>).firstElementChild // a text has none
  // By next of kin: a list of children takes twice as long.
  for (; each; each = each.nextElementSibling) {
    if (isPart && !range.intersectsNode(each)) continue
    const style = getComputedStyle(each)
    const looks = style.display + style.visibility + style.contentVisibility
    if (/none|hid/.test(looks) || each.matches(folded)) hidden.push(each)
    // A drawing is a picture.
    else if (each instanceof HTMLElement) hidden.push(...hiddenIn(range, each))
  }
  return hidden
}

/** What is in a range. Cells without their table would be words in a row. */
function copyOf(range: Range): Element {
  const within = range.commonAncestorContainer
  const isTable = within instanceof Element && within.matches('table, thead, tbody, tr')
  const copy = document.createElement(isTable ? 'table' : 'div')
  copy.append(range.cloneContents())
  return copy
}

document.addEventListener('copy', (event) => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || !event.clipboardData) return
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i))
  const hidden = ranges.flatMap((range) => hiddenIn(range))
  // What engines make words of is the page itself: it says so for a moment in which nothing is drawn.
  const omissions = hidden
    .filter(
      (each) => each.matches('.sentence') && !/^no/.test(getComputedStyle(each, '::after').content),
    )
    .map((each) => {
      const said = new Text(' […] ')
      each.before(said)
      return said
    })
  for (const each of hidden) each.setAttribute('data-held', '')
  const words = plain(selection.toString().trim())
  const lines = (box?.checked ?? recall(key) !== off) ? linesOf(ranges, words) : []
  const isOurs = lines.length + omissions.length > 0
  // Apart from the page: an engine looks for the selection in whatever is taken out of that.
  const copied = document.createElement('template')
  if (isOurs) for (const range of ranges) copied.content.append(copyOf(range))
  for (const each of hidden) each.removeAttribute('data-held')
  for (const said of omissions) said.remove()
  if (!isOurs) return
  for (const each of copied.content.querySelectorAll('[data-held]')) each.remove()
  // And links lead where they lead here.
  for (const link of copied.content.querySelectorAll<HTMLAnchorElement>('a[href]:not(svg a)'))
    link.href = new URL(link.getAttribute('href') ?? '', location.href).href
  for (const line of lines) {
    const paragraph = document.createElement('p')
    paragraph.append(line)
    copied.content.append(paragraph)
  }
  event.clipboardData.setData('text/plain', [words, ...lines].join('\n'))
  event.clipboardData.setData('text/html', copied.innerHTML)
  event.preventDefault()
})

/** A box at the foot of every page that switches the lines off, there and on the next. */
const box = document.querySelector<HTMLInputElement>('.site-foot input')
if (box) {
  box.closest('p')?.removeAttribute('hidden')
  box.checked = recall(key) !== off
  box.addEventListener('change', () => keep(key, box.checked ? '' : off))
}
