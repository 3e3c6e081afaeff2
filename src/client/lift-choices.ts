import { button } from './button.ts'
import { namedBy } from './fragment.ts'
import type { Choice } from './hold-back.ts'
import { choices, choose, chosen, unchanged } from './reading-choices.ts'
import { t } from './words.ts'

const line = document.createElement('p')
line.className = 'lifted no-print'
line.setAttribute('role', 'status')
document.body.append(line)

/** The choice that holds an element back, as held.css says of it; undefined where none does. */
function holderOf(element: Element): Choice | undefined {
  const held = getComputedStyle(element).getPropertyValue('--held').trim()
  return choices.find((choice) => choice === held)
}

/** Lifts, for this page, the choices that hold back what a link leads to; true where there were any. */
function lift(target: Element): boolean {
  const before: { readonly choice: Choice; readonly value: string; readonly words: string }[] = []
  for (;;) {
    const choice = holderOf(target)
    const { value, words } = choice ? chosen(choice) : { value: '', words: '' }
    if (!choice || value === unchanged[choice]) break
    before.push({ choice, value, words })
    choose(choice, unchanged[choice])
  }
  if (before.length === 0) return false
  const restore = () => {
    for (const { choice, value } of before) choose(choice, value)
    say()
  }
  const names = before.map(({ words }) => t('“{words}”', { words })).join(` ${t('and')} `)
  say(t('{names} lifted: the link leads to something held back.', { names }), [
    button(t('Hold it back again'), restore),
    button(t('Close'), () => say()),
  ])
  return true
}

/** Shows the line at the top of the screen, or takes it away, and keeps targets clear of it. */
function say(words = '', buttons: readonly HTMLButtonElement[] = []): void {
  line.replaceChildren(...(words ? [words, ' ', ...buttons] : []))
  const room = 16 // px between the line and what was linked to
  const clear = words ? `${line.offsetHeight + room}px` : ''
  document.documentElement.style.setProperty('scroll-padding-block-start', clear)
}

function liftNamed(): void {
  const target = namedBy(location.hash)
  if (target && lift(target)) target.scrollIntoView()
}

// Before anybody else acts on the click: what it leads to must be there.
document.addEventListener(
  'click',
  ({ target }) => {
    // A link of a drawing has no address but its attribute.
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null
    const named = namedBy(link?.getAttribute('href') ?? '')
    if (named) lift(named)
  },
  { capture: true },
)
addEventListener('hashchange', liftNamed)
liftNamed()
