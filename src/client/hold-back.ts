import { followAtOnce, followInTurn } from './follow-choices.ts'

/** What a choice is called on the blocks it acts on, as held.css has it. */
const names = { read: 'data-reading', marks: 'data-marking' } as const
export type Choice = keyof typeof names

/** The weakest status that is still shown, by what a reader asks for. */
const weakestShown: Readonly<Record<string, string>> = { estimates: 'estimate', facts: 'fact' }
/** Firmest first, as the key has them: the list of the model would bring its words along. */
const statuses = [...document.querySelectorAll<HTMLElement>('.key li[data-status]')].map(
  ({ dataset }) => dataset['status'] ?? '',
)

const count = document.querySelector<HTMLElement>('.held-count')

/**
 * Has the text follow a choice; `undefined` where it holds nothing back.
 *
 * @param isInTurn Whether what is off the screen may follow a little later.
 */
export function holdBack(choice: Choice, value: string | undefined, isInTurn: boolean): void {
  ;(isInTurn ? followInTurn : followAtOnce)(names[choice], value)
  if (choice !== 'read' || !count) return
  const held = weaker(value).reduce((sum, status) => sum + sentencesOf(status), 0)
  // The counter of the style sheet ends with the stretch it counts in.
  count.style.counterReset = `held-all ${held}`
}

/** How many sentences have a claim of this status for their weakest; the text stays as it is, and is asked once. */
function sentencesOf(status: string): number {
  const known = counted.get(status)
  if (known !== undefined) return known
  const { length } = document.querySelectorAll(`.sentence[data-weakest="${status}"]`)
  counted.set(status, length)
  return length
}
const counted = new Map<string, number>()

/** The statuses that a choice of how far down to read holds back. */
function weaker(read: string | undefined): readonly string[] {
  const shown = weakestShown[read ?? '']
  return shown === undefined ? [] : statuses.slice(statuses.indexOf(shown) + 1)
}

/** Whether a sentence is weaker than a reader asked for. */
export const isHeld = ({ dataset }: HTMLElement, read: string | undefined): boolean =>
  weaker(read).some((status) => status === dataset['weakest'])
