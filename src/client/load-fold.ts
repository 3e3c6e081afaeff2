import { figurePage } from './figure-page.ts'

/** Brings what a fold of a figure holds from the figure's own page; where that fails, the link to it stays. */
async function load(fold: HTMLDetailsElement, part: string): Promise<void> {
  const link = fold.querySelector('a')
  if (!link) return
  fold.dataset['from'] = ''
  try {
    const page = await figurePage(link)
    const section = page.getElementById(part)
    if (!section) return
    const brought = [...section.children].filter((child) => child.tagName !== 'H2')
    for (const each of brought.flatMap((child) => [child, ...child.querySelectorAll('[id]')])) {
      each.removeAttribute('id')
    }
    // What a reader has focused stays where it is.
    link.textContent = 'On the figure’s own page'
    link.parentElement?.before(...brought)
    fold.dataset['loaded'] = ''
  } catch {
    fold.dataset['from'] = part
  }
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
