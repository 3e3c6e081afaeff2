import { type Status, statuses } from '../model/status.ts'

/** What a choice is called on the blocks it acts on, as held.css has it. */
const names = { read: 'reading', marks: 'marking' } as const
export type Choice = keyof typeof names

/** The weakest status that is still shown, by what a reader asks for. */
const weakestShown: Readonly<Record<string, Status>> = { estimates: 'estimate', facts: 'fact' }

/** What of the text a choice acts on: blocks and stretches of them, figures, the count at the end. */
const blocks = [...document.querySelectorAll<HTMLElement>('#text > *')]
const count = document.querySelector<HTMLElement>('.held-count')

/** Has the text follow a choice; `undefined` where it holds nothing back. */
export function holdBack(choice: Choice, value: string | undefined): void {
  for (const { dataset } of blocks) {
    if (value === undefined) delete dataset[names[choice]]
    else dataset[names[choice]] = value
  }
  if (choice !== 'read' || !count) return
  const held = [...document.querySelectorAll('.sentence')].filter((each) => isHeld(each, value))
  // The counter of the style sheet ends with the stretch it counts in.
  count.style.counterReset = `held-all ${held.length}`
}

/** Whether a sentence is weaker than a reader asked for. */
export function isHeld(sentence: Element, read: string | undefined): boolean {
  const shown = weakestShown[read ?? '']
  const weakest = statuses.findIndex((each) => each === sentence.getAttribute('data-weakest'))
  return shown !== undefined && weakest > statuses.indexOf(shown)
}
