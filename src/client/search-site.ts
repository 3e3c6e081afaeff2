import { t } from './words.ts'

/** What a found page says of itself. */
type Found = {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title: string; readonly kind: string; readonly standing?: string }
  readonly filters: { readonly status?: readonly string[] }
}

/** The part of Pagefind's interface that is used. https://pagefind.app/docs/api/ */
type Pagefind = {
  readonly options: (options: object) => Promise<void>
  readonly init: () => Promise<void>
  readonly mergeIndex: (address: string, options: object) => Promise<void>
  readonly search: (
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>
}

const pageful = 20 // results; more are a press away
const patience = 150 // ms; an answer that comes sooner needs no word before it

/** Loads the index, beside which its reader stands, and those apart from it, when they are first asked for. */
let loading: Promise<Pagefind> | undefined
let tries = 0
const load = (base: string, [own = '', ...apart]: readonly string[]): Promise<Pagefind> =>
  (loading ??= (async () => {
    // An engine may keep that a module could not be had; under another address it asks again.
    const address = `${own}pagefind.js${tries++ === 0 ? '' : `?${tries}`}`
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind // see above
    // By its own measure short records, which sources are, come before every claim.
    const options = { baseUrl: base, excerptLength: 24, ranking: { pageLength: 0.1 } }
    await pagefind.options(options)
    await pagefind.init()
    for (const each of apart) await pagefind.mergeIndex(each, options)
    return pagefind
  })().catch((error: unknown) => {
    // Whoever searches again, perhaps with a network, has it loaded again.
    loading = undefined
    throw error
  }))

/** One result: a link, what it is and how it stands, and the words around what was found. */
function resultOf({ url, excerpt, meta, filters }: Found): HTMLLIElement {
  const item = document.createElement('li')
  const head = document.createElement('p')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title
  const kind = document.createElement('span')
  kind.className = 'quiet'
  kind.textContent = ` ${[t(meta.kind), ...(filters.status ?? [])].join(', ')}`
  head.append(link, kind)
  const around = document.createElement('p')
  around.append(...marked(excerpt))
  item.append(head, around)
  if (meta.standing !== undefined) {
    item.dataset['claim'] = /([^/]+)\/$/.exec(url)?.[1] ?? ''
    item.dataset['standing'] = meta.standing
  }
  return item
}

/** Words with what was found marked; whatever else is in them stays text. */
function marked(excerpt: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') {
      return document.createTextNode(node.textContent ?? '')
    }
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

/** Whoever pressed for more goes on with the first of them. */
const focusOn = (list: HTMLElement, index: number): void =>
  list.children[index]?.querySelector('a')?.focus()

type Parts = {
  readonly list: HTMLElement
  readonly count: HTMLOutputElement
  /** Shows the next results. */
  readonly more: HTMLButtonElement
}

function setUp(form: HTMLFormElement, { list, count, more }: Parts): void {
  const base = form.dataset['base'] ?? '/'
  const indexes = (form.dataset['indexes'] ?? '').split(' ')
  const valueOf = (name: string) => {
    const value = new FormData(form).get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  let asked = 0
  /** Whoever types on, or searches again, has asked for something else meanwhile. */
  const isAsked = (turn: number) => turn === asked
  const search = async () => {
    const turn = ++asked
    const words = valueOf('q')
    const filters = Object.fromEntries(
      ['kind', 'status'].flatMap((name) => (valueOf(name) ? [[name, valueOf(name)]] : [])),
    )
    more.hidden = true
    if (words === '' && Object.keys(filters).length === 0) {
      list.replaceChildren()
      count.value = ''
      return
    }
    const waiting = setTimeout(() => {
      if (isAsked(turn)) count.value = t('Searching …')
    }, patience)
    try {
      const pagefind = await load(base, indexes)
      const { results } = await pagefind.search(words === '' ? null : words, { filters })
      const show = async (from: number) => {
        const found = await Promise.all(
          results.slice(from, from + pageful).map((result) => result.data()),
        )
        if (!isAsked(turn)) return
        const items = found.map(resultOf)
        if (from === 0) list.replaceChildren(...items)
        else list.append(...items)
        const shown = Math.min(from + pageful, results.length)
        const left = results.length - shown
        more.hidden = left === 0
        more.textContent = t('Show {number} more', { number: Math.min(left, pageful) })
        more.onclick = () => void show(shown).then(() => focusOn(list, shown))
        const all = results.length
        count.value =
          all === 0
            ? t('Nothing found.')
            : left > 0
              ? t('{all} found, the first {shown} shown.', { all, shown })
              : t('{all} found.', { all })
      }
      await show(0)
    } catch {
      if (!isAsked(turn)) return
      list.replaceChildren()
      count.value = t('The index of the search could not be loaded. Press Search to try again.')
    } finally {
      clearTimeout(waiting)
    }
  }
  const remember = () => {
    const params = new URLSearchParams(
      ['q', 'kind', 'status'].flatMap((name) => (valueOf(name) ? [[name, valueOf(name)]] : [])),
    )
    const query = params.size > 0 ? `?${params.toString()}` : ''
    history.replaceState(history.state, '', `${location.pathname}${query}`)
  }
  let pause: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      remember()
      void search()
    }, 200)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    remember()
    void search()
  })
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
    if (field instanceof HTMLSelectElement) {
      field.value = [...field.options].some((option) => option.value === value) ? value : ''
    }
  }
  void search()
}

const form = document.querySelector<HTMLFormElement>('form.search')
const list = document.querySelector<HTMLElement>('.search-results')
const count = form?.querySelector('output')
const more = document.querySelector<HTMLButtonElement>('button.search-more')
if (form && list && count && more) setUp(form, { list, count, more })

// A module of its own, so that its names stay in it.
export {}
