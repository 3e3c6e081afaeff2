import { centralOf, intervalOf } from '../model/quantity.ts'
import { type Builder, choiceOf, tickedOf, valueOf } from './builder-parts.ts'
import { addTicked, saySum, type Sum } from './total.ts'

/** Shows what is ticked everywhere at once: sum, interval, unknown, firmness, bar, values and presets. */
export function showSum(builder: Builder, preset: HTMLElement | undefined): void {
  const { form, attempts, total } = builder
  const { unit = '' } = form.dataset
  const countsAttempts = attempts.checked
  const sum = addTicked(tickedOf(builder, preset), { countsAttempts, unit })
  total.textContent = saySum(sum)
  form.dataset['firmness'] = sum.status ?? ''
  drawBar(form, sum)
  showValues(builder, preset)
  showPreset(builder, preset)
}

/** The total as lengths on the scale of the published totals. */
function drawBar(form: HTMLFormElement, { quantity, attempted }: Sum): void {
  const most = Number(form.dataset['most'] ?? 1)
  const percent = (value: number) => `${Math.max(0, Math.min(100, (100 * value) / most))}%`
  const set = (selector: string, from: number, to: number) => {
    const part = form.querySelector<HTMLElement>(selector)
    part?.style.setProperty('inset-inline-start', percent(from))
    part?.style.setProperty('inline-size', percent(to - from))
  }
  const whole = quantity ? centralOf(quantity) : 0
  set('.builder-taken', 0, whole - attempted)
  set('.builder-attempted', whole - attempted, whole)
  set('.builder-range', ...(quantity ? intervalOf(quantity) : ([0, 0] as const)))
  for (const item of form.querySelectorAll<HTMLElement>('.builder-references > li')) {
    const bar = item.querySelector<HTMLElement>('.builder-reference-bar')
    bar?.style.setProperty('inline-size', percent(Number(item.dataset['value'] ?? 0)))
  }
}

/** What each incident is worth in the chosen list. */
function showValues({ boxes }: Builder, preset: HTMLElement | undefined): void {
  for (const box of boxes) {
    const [label, words = 'no value given'] = valueOf(box, preset)
    const value = box.closest('label')?.querySelector('.builder-value')
    if (value) value.textContent = label === 'attempted' ? `${words}, attempted` : words
  }
}

/** A preset is pressed as long as nothing differs from it. */
function showPreset(builder: Builder, preset: HTMLElement | undefined): void {
  const { with: more, without: less, attempts } = choiceOf(builder, preset)
  const isPlain = more.length + less.length === 0 && attempts === undefined
  for (const button of builder.presets) {
    button.setAttribute('aria-pressed', String(button === preset && isPlain))
  }
}
