// Words that are copied from a marked stretch take a line along: how they stand, who says so, and where that is kept. What
// a choice holds back is not copied, and where its stub stands, the words say that they leave something out.

import { keep, recall } from './remember.ts'
import { t } from './words.ts'

const key = 'copy'
const off = 'plain'

/** A line for each claim that a stretch of the page reaches into: `[Disputed, said by the mill. https://…/claims/…/]`. */
function linesOf(selection: Selection): readonly string[] {
  const marks = [...document.querySelectorAll<HTMLElement>('.body .claim[data-claim]')]
  const ids = marks
    .filter((mark) => selection.containsNode(mark, true) && !isHeld(mark))
    .map((mark) => mark.dataset['claim'] ?? '')
  return [...new Set(ids)].flatMap((id) => {
    const note = document.getElementById(`note-${id}`)?.closest('.note')
    // The page of the claim, whatever part of it the note leads to.
    const link = note?.querySelector<HTMLAnchorElement>('.note-page a')?.href.replace(/#.*/, '')
    // Behind the glyph and the number of the note.
    const standing = note
      ?.querySelector('.note-status')
      ?.textContent?.replace(/^\s*\S+\s+\d+\s+/, '')
    const by = note instanceof HTMLElement ? note.dataset['by'] : undefined
    const said = by ? `${standing?.trim().replace(/\.$/, '')}, ${by}.` : standing?.trim()
    return link && said ? [`[${said} ${link}]`] : []
  })
}

/** As held.css says of it. */
const isHeld = (element: Element): boolean =>
  getComputedStyle(element).getPropertyValue('--held') !== ''

/** What of a selection a choice holds back. */
const heldIn = (selection: Selection): readonly Element[] =>
  [...document.querySelectorAll('#text :is(.sentence, .note, .marker)')].filter(
    (each) => selection.containsNode(each, true) && isHeld(each),
  )

function onCopy(event: ClipboardEvent): void {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || !event.clipboardData) return
  const lines = recall(key) === off ? [] : linesOf(selection)
  const held = heldIn(selection)
  if (lines.length + held.length === 0) return
  const copied = document.createElement('div')
  // What engines make words of is the page itself: it says so for a moment in which nothing is drawn.
  const omissions = held
    .filter((each) => !/^no/.test(getComputedStyle(each, '::after').content))
    .map((each) => [each, new Text(' […] ')] as const)
  for (const [each, said] of omissions) each.before(said)
  for (const each of held) each.setAttribute('data-held', '')
  for (let i = 0; i < selection.rangeCount; i++)
    copied.append(selection.getRangeAt(i).cloneContents())
  for (const each of copied.querySelectorAll('[data-held]')) each.remove()
  // As browsers copy it: a space that keeps a line together is a space.
  const words = selection.toString().trim().replaceAll('\u00a0', ' ')
  for (const each of held) each.removeAttribute('data-held')
  for (const [, said] of omissions) said.remove()
  for (const line of lines) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    copied.append(paragraph)
  }
  event.clipboardData.setData('text/plain', [words, ...lines].join('\n'))
  event.clipboardData.setData('text/html', copied.innerHTML)
  event.preventDefault()
}

/** A box among the ways to read that switches the lines off, on this page and the next. */
function addSwitch(form: Element): void {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = recall(key) !== off
  box.addEventListener('change', () => keep(key, box.checked ? 'standing' : off))
  const label = document.createElement('label')
  label.className = 'choice'
  label.append(box, ` ${t('Copied words take their status along')}`)
  form.append(label)
}

const form = document.querySelector('.choices')
if (form) {
  addSwitch(form)
  document.addEventListener('copy', onCopy)
}
