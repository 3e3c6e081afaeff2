import { followAtOnce, followSoon } from './follow-choices.ts'

/** What a choice is called on the blocks it acts on, as held.css has it. */
const names = { read: 'data-reading', marks: 'data-marking' } as const
export type Choice = keyof typeof names

/** The weakest status that is still shown, by what a reader asks for. */
const weakestShown: Readonly<Record<string, string>> = { estimates: 'estimate', facts: 'fact' }
/** Firmest first, as the key has them: the list of the model would bring its words along. */
export const statuses = [...document.querySelectorAll<HTMLElement>('.key li[data-status]')].map(
  ({ dataset }) => dataset['status'] ?? '',
)

/** The line at the end of the text that says how many sentences are held back. */
const said = document.querySelector<HTMLElement>('.held')
const count = document.querySelector<HTMLElement>('.held-count')

/**
 * Has the text follow a choice; `undefined` where it holds nothing back.
 *
 * @param isSoon Whether the text may follow once its button is drawn.
 */
export function holdBack(choice: Choice, value: string | undefined, isSoon: boolean): void {
  ;(isSoon ? followSoon : followAtOnce)(names[choice], value)
  if (choice !== 'read' || !said || !count) return
  const held = weaker(value)
  if (held.length > 0)
    count.textContent = String(weakest.filter((each) => held.includes(each)).length)
  said.hidden = value === undefined
}

/** The weakest status of each sentence that has claims; the text stays as it is. */
const weakest = [...document.querySelectorAll<HTMLElement>('#text .sentence[data-weakest]')].map(
  ({ dataset }) => dataset['weakest'] ?? '',
)

/** The statuses that a choice of how far down to read holds back. */
export function weaker(read: string | undefined): readonly string[] {
  const shown = weakestShown[read ?? '']
  return shown === undefined ? [] : statuses.slice(statuses.indexOf(shown) + 1)
}
