import {
  fold,
  inOrder,
  isChosen,
  readChoice,
  sayChoice,
  type ClaimChoice,
  type ClaimRow,
} from './claim-choice.ts'
import { t } from './words.ts'

type Line = ClaimRow & { readonly element: HTMLElement }

/** What the ledger is filtered by is in its lines; words are taken from the page itself. */
const lineOf = (element: HTMLElement): Line => {
  const {
    status = '',
    confidence = '',
    articles = '',
    sources = '',
    origins = '',
    reviewed = '',
  } = element.dataset
  return {
    element,
    status,
    confidence,
    articles: articles.split(' '),
    sources: sources.split(' '),
    text: fold(element.textContent),
    origins: Number(origins),
    reviewed,
  }
}

/** Shows the lines that were chosen, all filters together, keeps the choice in the address, and counts. */
function setUp(form: HTMLFormElement, body: HTMLElement): void {
  const lines = [...body.querySelectorAll<HTMLElement>('.claim-row')].map(lineOf)
  const count = form.querySelector('output')

  const chosen = (): ClaimChoice => {
    const data = new FormData(form)
    const given = new URLSearchParams()
    for (const [name, value] of data) if (typeof value === 'string') given.set(name, value.trim())
    return readChoice(given.toString())
  }
  const show = () => {
    const choice = chosen()
    let shown = 0
    for (const line of lines) {
      line.element.hidden = !isChosen(line, choice)
      if (!line.element.hidden) shown++
    }
    body.append(...inOrder(lines, choice.sort).map(({ element }) => element))
    if (count) count.value = t('{shown} of {all}', { shown, all: lines.length })
    // Engines without `:has()` are told which status is chosen.
    document.documentElement.dataset['show'] = choice.status || 'all'
    return choice
  }
  const fill = () => {
    for (const [name, value] of Object.entries(readChoice(location.search))) {
      const field = form.elements.namedItem(name)
      if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value
      // A value that the list does not have would leave it empty, with nothing shown.
      if (field instanceof HTMLSelectElement) {
        field.value = [...field.options].some((option) => option.value === value) ? value : ''
      }
    }
    if (!form.querySelector('input[name="status"]:checked')) {
      form.querySelector<HTMLInputElement>('#show-all')?.click()
    }
    show()
  }
  const change = () => {
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${sayChoice(show())}${location.hash}`,
    )
  }
  form.addEventListener('input', change)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change()
  })
  form.addEventListener('reset', () => setTimeout(change))
  addEventListener('popstate', fill)
  fill()
  // Drawn from now on, as it was chosen.
  delete document.documentElement.dataset['choosing']
}

const form = document.querySelector<HTMLFormElement>('form.filter')
const body = document.querySelector<HTMLElement>('.claim-table tbody')
if (form && body) setUp(form, body)

// A module of its own, so that its names stay in it.
export {}
