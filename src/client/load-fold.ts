import { leadToNote } from './lead-to-note.ts'
import { pageAt } from './page-at.ts'

/**
 * Brings what a fold holds from the page that its last link leads to, before that link or in the place of what stands
 * for it; where that fails, all stays as it was.
 */
async function load(fold: HTMLDetailsElement, part: string): Promise<void> {
  const link = [...fold.querySelectorAll('a')].at(-1)
  if (!link) return
  fold.dataset['from'] = ''
  try {
    const page = await pageAt(link)
    const found = page.getElementById(part)
    if (!found) return
    const brought = broughtFrom(found)
    for (const each of brought.flatMap((child) => [child, ...child.querySelectorAll('[id]')])) {
      each.removeAttribute('id')
    }
    // What a reader has focused stays where it is.
    const { then } = link.dataset
    if (then) link.textContent = then
    const standing = fold.querySelector('.note-names')
    if (standing) standing.replaceWith(...brought)
    else link.parentElement?.before(...brought)
    fold.dataset['loaded'] = ''
  } catch {
    fold.dataset['from'] = part
  }
}

/** What is under the heading of a section, or in a template. */
function broughtFrom(part: HTMLElement): readonly Element[] {
  if (part instanceof HTMLTemplateElement) return [...part.content.children]
  for (const link of part.querySelectorAll<HTMLAnchorElement>('a[data-claim]')) leadToNote(link)
  return [...part.children].filter((child) => child.tagName !== 'H2')
}

// The event does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    const part = target.dataset['from']
    if (part) void load(target, part)
  },
  { capture: true },
)
