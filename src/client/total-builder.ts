import { readChoice, writeChoice, type Choice } from './builder-address.ts'
import { addTicked, saySum, type Sum, type Ticked, type Value } from './total.ts'

/**
 * Brings a builder's form to life: ticks, presets and attempts change the total, its interval, the count
 * of unknown values and the firmness together, and are kept in the address.
 */
export function startBuilder(form: HTMLFormElement): void {
  const id = form.dataset['builder'] ?? ''
  const all = <T extends Element>(selector: string) => [...form.querySelectorAll<T>(selector)]
  const boxes = all<HTMLInputElement>('input[name="incident"]')
  const presets = all<HTMLButtonElement>('[data-preset]')
  const attempts = form.querySelector<HTMLInputElement>('input[name="attempts"]')
  const total = form.querySelector<HTMLElement>('.builder-total')
  if (!attempts || !total) return
  let preset: HTMLButtonElement | undefined

  const valuesOf = (box: HTMLInputElement): Value => {
    // The build wrote these values, one array a list.
    const values = JSON.parse(box.dataset['values'] ?? '{}') as Record<string, Value>
    return values[preset?.dataset['list'] ?? ''] ?? values[''] ?? ['unpriced']
  }
  const isIn = (button: HTMLButtonElement | undefined, box: HTMLInputElement) =>
    (button?.dataset['incidents'] ?? '').split(' ').includes(box.value)

  const take = (choice: Choice) => {
    preset = presets.find((button) => button.dataset['preset'] === choice.preset)
    for (const box of boxes) {
      box.checked =
        (isIn(preset, box) || choice.with.includes(box.value)) &&
        !choice.without.includes(box.value)
    }
    attempts.checked = choice.attempts ?? preset?.dataset['attempts'] === 'true'
    show()
  }

  const choiceNow = (): Choice => ({
    preset: preset?.dataset['preset'],
    with: boxes.filter((box) => box.checked && !isIn(preset, box)).map((box) => box.value),
    without: boxes.filter((box) => !box.checked && isIn(preset, box)).map((box) => box.value),
    attempts:
      attempts.checked === (preset?.dataset['attempts'] === 'true') ? undefined : attempts.checked,
  })

  const show = () => {
    const ticked = boxes
      .filter((box) => box.checked)
      .map((box): Ticked => ({
        value: valuesOf(box),
        status: box.dataset['status'] ?? 'attributed',
      }))
    const sum = addTicked(ticked, attempts.checked)
    const { sign = '', words = '' } = form.dataset
    total.textContent = saySum(sum, { sign, words })
    form.dataset['firmness'] = sum.weakest ?? ''
    drawBar(form, sum)
    for (const box of boxes) {
      const [label, , , , , said] = valuesOf(box)
      const value = box.closest('label')?.querySelector('.builder-value')
      if (value)
        value.textContent = `${said ?? 'no value given'}${label === 'attempted' ? ', attempted' : ''}`
    }
    const { with: more, without: less, attempts: other } = choiceNow()
    const isPlain = more.length + less.length === 0 && other === undefined
    for (const button of presets) {
      button.setAttribute('aria-pressed', String(button === preset && isPlain))
    }
  }

  const keep = () => {
    const url = new URL(location.href)
    url.searchParams.set(id, writeChoice(choiceNow()))
    history.replaceState(history.state, '', url)
  }

  for (const button of presets) {
    button.addEventListener('click', () => {
      take({ preset: button.dataset['preset'], with: [], without: [], attempts: undefined })
      keep()
    })
  }
  form.addEventListener('change', () => {
    show()
    keep()
  })
  form.addEventListener('submit', (event) => event.preventDefault())

  const kept = new URL(location.href).searchParams.get(id)
  const first = {
    preset: presets[0]?.dataset['preset'],
    with: [],
    without: [],
    attempts: undefined,
  }
  take(kept === null ? first : readChoice(kept))
  form.hidden = false
}

/** The total as lengths on the scale of the published totals. */
function drawBar(form: HTMLFormElement, sum: Sum): void {
  const most = Number(form.dataset['most'] ?? 1)
  const percent = (value: number) => `${Math.max(0, Math.min(100, (100 * value) / most))}%`
  const set = (selector: string, from: number, to: number) => {
    const part = form.querySelector<HTMLElement>(selector)
    part?.style.setProperty('inset-inline-start', percent(from))
    part?.style.setProperty('inline-size', percent(to - from))
  }
  const taken = sum.central - sum.attempted
  set('.builder-taken', 0, taken)
  set('.builder-attempted', taken, sum.central)
  set('.builder-range', sum.low, sum.high)
  for (const item of form.querySelectorAll<HTMLElement>('.builder-references > li')) {
    const bar = item.querySelector<HTMLElement>('.builder-reference-bar')
    bar?.style.setProperty('inline-size', percent(Number(item.dataset['value'] ?? 0)))
  }
}
