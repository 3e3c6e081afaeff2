import { readChoice, writeChoice, type Choice } from './builder-address.ts'
import { builderOf, choiceOf, tick } from './builder-parts.ts'
import { showSum } from './show-sum.ts'

/**
 * Brings a builder's form to life: ticks, presets and what was aimed at change the total, its interval, the count
 * of unknown values and the firmness together, and are kept in the address.
 */
export function startBuilder(form: HTMLFormElement): void {
  const builder = builderOf(form)
  if (!builder) return
  const id = form.dataset['builder'] ?? ''
  let preset: HTMLButtonElement | undefined

  const take = (choice: Choice) => {
    preset = builder.presets.find((button) => button.dataset['preset'] === choice.preset)
    tick(builder, choice, preset)
    showSum(builder, preset)
  }
  const keep = () => {
    const url = new URL(location.href)
    url.searchParams.set(id, writeChoice(choiceOf(builder, preset)))
    history.replaceState(history.state, '', url)
  }

  for (const button of builder.presets) {
    button.addEventListener('click', () => {
      take(plain(button))
      keep()
    })
  }
  form.addEventListener('change', () => {
    showSum(builder, preset)
    keep()
  })
  form.addEventListener('submit', (event) => event.preventDefault())

  // Shown first: names are set on the blocks that are measured to have room for them.
  form.hidden = false
  const kept = new URL(location.href).searchParams.get(id)
  take(kept === null ? plain(builder.presets[0]) : readChoice(kept))
}

/** A preset with nothing that differs from it. */
const plain = (button: HTMLButtonElement | undefined): Choice => ({
  preset: button?.dataset['preset'],
  with: [],
  without: [],
  aims: undefined,
})
