// Words that are copied from a marked stretch take a line along: how they stand, who says so, and where that is kept.

import { keep, recall } from './remember.ts'
import { t } from './words.ts'

const key = 'copy'
const off = 'plain'

/** A line for each claim that a stretch of the page reaches into: `[Disputed, said by the mill. https://…/claims/…/]`. */
function linesOf(selection: Selection): readonly string[] {
  const marks = [...document.querySelectorAll<HTMLElement>('.body .claim[data-claim]')]
  const ids = marks
    .filter((mark) => selection.containsNode(mark, true))
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

function onCopy(event: ClipboardEvent): void {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || !event.clipboardData || recall(key) === off) return
  const lines = linesOf(selection)
  if (lines.length === 0) return
  const copied = document.createElement('div')
  for (let i = 0; i < selection.rangeCount; i++)
    copied.append(selection.getRangeAt(i).cloneContents())
  for (const line of lines) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    copied.append(paragraph)
  }
  // As browsers copy it: a space that keeps a line together is a space.
  const words = selection.toString().trim().replaceAll('\u00a0', ' ')
  event.clipboardData.setData('text/plain', `${words}\n${lines.join('\n')}`)
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
