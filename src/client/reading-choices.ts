import { keep, recall } from './remember.ts'

/** Choices that carry over to the next article; styles act on the radio buttons themselves. */
const remembered = ['marks'] as const

for (const name of remembered) {
  const radios = document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)
  const last = recall(name)
  const show = (value: string) => {
    document.documentElement.dataset[name] = value
  }
  for (const radio of radios) {
    if (radio.value === last) radio.checked = true
    if (radio.checked) show(radio.value)
    radio.addEventListener('change', () => {
      keep(name, radio.value)
      show(radio.value)
    })
  }
}
