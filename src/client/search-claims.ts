/** Adds a field to the ledger that keeps only the claims whose words hold all that is typed. */
function addSearch(form: HTMLFormElement): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.claims > li')].map((line) => ({
    line,
    text: fold(line.textContent),
  }))
  const groups = [...document.querySelectorAll<HTMLElement>('.ledger-group')]
  const label = document.createElement('label')
  label.textContent = 'Find '
  const field = document.createElement('input')
  field.type = 'search'
  label.append(field)
  const count = document.createElement('output')
  form.append(label, count)

  field.addEventListener('input', () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean)
    let found = 0
    for (const { line, text } of lines) {
      line.hidden = !words.every((word) => text.includes(word))
      if (!line.hidden) found++
    }
    for (const group of groups) group.hidden = !group.querySelector('.claims > li:not([hidden])')
    count.value = words.length > 0 ? `${found} found` : ''
  })
  form.addEventListener('submit', (event) => event.preventDefault())
}

/** Tells the styles of engines without `:has()` which status is chosen. */
function showChosen(form: HTMLFormElement): void {
  const show = () => {
    const chosen = form.querySelector<HTMLInputElement>('input[name="status"]:checked')
    document.documentElement.dataset['show'] = chosen?.value ?? ''
  }
  form.addEventListener('change', show)
  show()
}

/** Lower case, without accents, quotation marks as typed. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

const form = document.querySelector<HTMLFormElement>('form.filter')
if (form) {
  addSearch(form)
  showChosen(form)
}

// A module of its own, so that its names stay in it.
export {}
