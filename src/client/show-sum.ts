import { intervalOf, isFloor } from '../model/quantity.ts'
import { blocksOf, fillBar } from './builder-blocks.ts'
import { type Builder, choiceOf, nounsOf, tickedOf, valueOf } from './builder-parts.ts'
import { addTicked, saySum, type Sum } from './total.ts'
import { t } from './words.ts'

/** Shows what is ticked everywhere at once: sum, interval, unknown, firmness, bar, values and presets. */
export function showSum(builder: Builder, preset: HTMLElement | undefined): void {
  const { form, aims, total } = builder
  const { unit = '' } = form.dataset
  const countsAims = aims.checked
  const sum = addTicked(tickedOf(builder, preset), { countsAims, unit })
  total.textContent = saySum(sum, nounsOf(builder))
  form.dataset['firmness'] = sum.status ?? ''
  drawBar(builder, sum, preset)
  showValues(builder, preset)
  showPreset(builder, preset)
}

/** What is counted and what is not as blocks on one scale, what the sum leaves open, and the published totals. */
function drawBar(builder: Builder, sum: Sum, preset: HTMLElement | undefined): void {
  const { form } = builder
  const most = Number(form.dataset['most'] ?? 1)
  const percent = (value: number) => Math.max(0, Math.min(100, (100 * value) / most))
  const blocks = blocksOf(builder, preset)
  fillBar(form.querySelector('.builder-counted'), { blocks: blocks.filter((b) => b.isIn), percent })
  fillBar(form.querySelector('.builder-others'), { blocks: blocks.filter((b) => !b.isIn), percent })
  const range = form.querySelector<HTMLElement>('.builder-range')
  const [low, high] = sum.quantity ? intervalOf(sum.quantity) : [0, 0]
  if (range) {
    const isOpen = sum.quantity !== undefined && isFloor(sum.quantity)
    range.hidden = low === high && !isOpen
    range.classList.toggle('is-open', isOpen)
    // As in every drawing: the bar itself is what is open, unless an interval stands under its end.
    range.classList.toggle('is-in-line', isOpen && low === high)
    range.style.setProperty('inset-inline-start', `${percent(low)}%`)
    range.style.setProperty('inline-size', `${percent(high) - percent(low)}%`)
  }
  for (const item of form.querySelectorAll<HTMLElement>('.builder-references > li')) {
    const at = percent(Number(item.dataset['value'] ?? 0))
    item.style.setProperty('--at', `${at}%`)
    item.classList.toggle('is-late', at > 50)
  }
  const ticked = form.querySelectorAll('.builder-tail input[name="incident"]:checked').length
  const words = form.querySelector('.builder-ticked')
  if (words) words.textContent = ticked === 0 ? '' : t('({number} counted)', { number: ticked })
}

/** What each incident is worth in the chosen list. */
function showValues({ form, boxes }: Builder, preset: HTMLElement | undefined): void {
  for (const box of boxes) {
    const [drawn, words = t('no value given')] = valueOf(box, preset)
    const value = box.closest('label')?.querySelector('.builder-value')
    if (value)
      value.textContent =
        drawn === 'aimed-at' ? `${words}, ${form.dataset['aimedWords'] ?? ''}` : words
  }
}

/** A preset is pressed as long as nothing differs from it. */
function showPreset(builder: Builder, preset: HTMLElement | undefined): void {
  const { with: more, without: less, aims } = choiceOf(builder, preset)
  const isPlain = more.length + less.length === 0 && aims === undefined
  for (const button of builder.presets) {
    button.setAttribute('aria-pressed', String(button === preset && isPlain))
  }
}
