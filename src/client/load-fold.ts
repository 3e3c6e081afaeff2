import { pageAt } from './page-at.ts'

/**
 * Brings what a fold holds from the page that its last link leads to, before that link; where that fails, the link
 * stays alone.
 */
async function load(fold: HTMLDetailsElement, parts: string): Promise<void> {
  const link = [...fold.querySelectorAll('a')].at(-1)
  if (!link) return
  fold.dataset['from'] = ''
  try {
    const page = await pageAt(link)
    const brought = parts.split(' ').flatMap((part) => broughtFrom(page.getElementById(part)))
    if (brought.length === 0) return
    for (const each of brought.flatMap((child) => [child, ...child.querySelectorAll('[id]')])) {
      each.removeAttribute('id')
    }
    // What a reader has focused stays where it is.
    const { then } = link.dataset
    if (then) link.textContent = then
    link.parentElement?.before(...brought)
    fold.dataset['loaded'] = ''
  } catch {
    fold.dataset['from'] = parts
  }
}

/** What is under the heading of a section; of words that are no section themselves, as a paragraph. */
function broughtFrom(part: HTMLElement | null): readonly Element[] {
  if (!part) return []
  const { label } = part.dataset
  if (label !== undefined) return [labelled(label, part.textContent.trim())]
  for (const heading of part.querySelectorAll('h3')) {
    heading.replaceWith(labelled(heading.textContent))
  }
  for (const link of part.querySelectorAll<HTMLAnchorElement>('a[data-claim]')) leadToNote(link)
  return [...part.children].filter((child) => child.tagName !== 'H2')
}

/** A fold is no chapter of the page that it stands in: its headings are labels. */
function labelled(label: string, words = ''): Element {
  const [paragraph, strong] = [document.createElement('p'), document.createElement('strong')]
  strong.textContent = label
  paragraph.append(strong, words && ` ${words}`)
  return paragraph
}

/** A claim that has its note on this page is read there. */
function leadToNote(link: HTMLAnchorElement): void {
  const note = `note-${link.dataset['claim']}`
  if (document.getElementById(note)) link.setAttribute('href', `#${note}`)
}

// The event does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    const parts = target.dataset['from']
    if (parts) void load(target, parts)
  },
  { capture: true },
)
