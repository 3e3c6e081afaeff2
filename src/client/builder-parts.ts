import type { Status } from '../model/status.ts'
import type { Choice } from './builder-address.ts'
import type { BuilderNouns, Ticked, Value } from './total.ts'

/** The parts of a builder's form that a reader sets and that show what it comes to. */
export type Builder = {
  readonly form: HTMLFormElement
  readonly boxes: readonly HTMLInputElement[]
  readonly presets: readonly HTMLButtonElement[]
  readonly aims: HTMLInputElement
  readonly total: HTMLElement
}

/** Undefined for a form that lacks a part, which then stays hidden. */
export function builderOf(form: HTMLFormElement): Builder | undefined {
  const aims = form.querySelector<HTMLInputElement>('input[name="aims"]')
  const total = form.querySelector<HTMLElement>('.builder-total')
  if (!aims || !total) return undefined
  return {
    form,
    boxes: [...form.querySelectorAll<HTMLInputElement>('input[name="incident"]')],
    presets: [...form.querySelectorAll<HTMLButtonElement>('[data-preset]')],
    aims,
    total,
  }
}

/** Sets every tick as a choice says. */
export function tick({ boxes, aims }: Builder, choice: Choice, preset?: HTMLElement): void {
  for (const box of boxes) {
    const isChosen = isIn(preset, box) || choice.with.includes(box.value)
    box.checked = isChosen && !choice.without.includes(box.value)
  }
  aims.checked = choice.aims ?? preset?.dataset['aims'] === 'true'
}

/** What is ticked, as a preset and what differs from it. */
export function choiceOf({ boxes, aims }: Builder, preset?: HTMLElement): Choice {
  const isPlain = aims.checked === (preset?.dataset['aims'] === 'true')
  return {
    preset: preset?.dataset['preset'],
    with: boxes.filter((box) => box.checked && !isIn(preset, box)).map(({ value }) => value),
    without: boxes.filter((box) => !box.checked && isIn(preset, box)).map(({ value }) => value),
    aims: isPlain ? undefined : aims.checked,
  }
}

/** What the site calls what is counted, as the build wrote it: `item/items`. */
export function nounsOf({ form }: Builder): BuilderNouns {
  const forms = (text = 'item/items') => {
    const [one = '', many = one] = text.split('/')
    return { one, many }
  }
  return { items: forms(form.dataset['items']), aimed: forms(form.dataset['aimed']) }
}

const isIn = (preset: HTMLElement | undefined, box: HTMLInputElement): boolean =>
  (preset?.dataset['incidents'] ?? '').split(' ').includes(box.value)

/** The value of an incident in the list of a preset, else its own. */
export function valueOf(box: HTMLInputElement, preset?: HTMLElement): Value {
  // The build wrote these values, one array a list.
  const values = JSON.parse(box.dataset['values'] ?? '{}') as Record<string, Value>
  return values[preset?.dataset['list'] ?? ''] ?? values[''] ?? ['unpriced']
}

/** Every ticked incident with its value and firmness. */
export const tickedOf = ({ boxes }: Builder, preset?: HTMLElement): readonly Ticked[] =>
  boxes
    .filter((box) => box.checked)
    .map((box) => ({
      value: valueOf(box, preset),
      status: (box.dataset['status'] ?? 'attributed') as Status, // the build wrote it
    }))
