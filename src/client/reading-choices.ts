import { holdBack, type Choice } from './hold-back.ts'
import { keep, recall } from './remember.ts'
import { whenDrawn } from './when-drawn.ts'

export const choices = ['read', 'marks'] as const satisfies readonly Choice[]

/** Choices that carry over to the next article. */
const remembered: ReadonlySet<Choice> = new Set(['marks'])

const radios = [...document.querySelectorAll<HTMLInputElement>('.choices input[type="radio"]')]
const radiosOf = (choice: Choice) => radios.filter(({ name }) => name === choice)

/** What each choice is where it changes nothing. */
export const unchanged: Readonly<Record<Choice, string>> = { read: 'all', marks: 'full' }

/** Says in the address what is chosen, so that a link to the page as it is read can be kept and sent. */
function tellAddress(choice: Choice, value: string): void {
  const url = new URL(location.href)
  if (value === unchanged[choice]) url.searchParams.delete(choice)
  else url.searchParams.set(choice, value)
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}

const key = document.querySelector<HTMLElement>('.key')

/** Makes a choice for this page, in all of its text at once. */
export function choose(choice: Choice, value: string): void {
  show(choice, value, false)
  tellAddress(choice, value)
}

/** The reader's own: the text follows in turn, and the address when that is seen, since it costs an engine as much. */
function take(choice: Choice, value: string): void {
  show(choice, value, true)
  whenDrawn(() => tellAddress(choice, value))
}

function show(choice: Choice, value: string, isSoon: boolean): void {
  holdBack(choice, value === unchanged[choice] ? undefined : value, isSoon)
  for (const radio of radiosOf(choice)) radio.checked = radio.value === value
  if (key) key.dataset[choice] = value
}

/** What is chosen, and how the page calls it: `facts` is `Read: hide claims weaker than a fact`. */
export function chosen(choice: Choice): { readonly value: string; readonly words: string } {
  const radio = radiosOf(choice).find(({ checked }) => checked)
  const legend = radio?.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
  const label = radio?.labels?.[0]?.textContent ?? ''
  return { value: radio?.value ?? '', words: `${legend.trim()}: ${label.trim()}` }
}

for (const choice of choices) {
  const own = radiosOf(choice)
  // An address that somebody sent comes before what this browser remembers.
  const sent = new URLSearchParams(location.search).get(choice) ?? undefined
  const last = sent ?? (remembered.has(choice) ? recall(choice) : undefined)
  const first = own.find(({ value }) => value === last) ?? own.find(({ checked }) => checked)
  if (first) choose(choice, first.value)
  for (const radio of own) {
    radio.addEventListener('change', () => {
      take(choice, radio.value)
      if (remembered.has(choice)) keep(choice, radio.value)
    })
  }
}
// An entry of the history may be older than what the page shows.
addEventListener('popstate', () => {
  for (const choice of choices) tellAddress(choice, chosen(choice).value)
})

// Drawn from now on, as it is read.
delete document.documentElement.dataset['choosing']
