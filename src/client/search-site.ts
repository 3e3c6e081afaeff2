import { t } from './words.ts'

/** What a found page says of itself. */
type Found = {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title: string; readonly kind: string }
  readonly filters: { readonly status?: readonly string[] }
}

/** The part of Pagefind's interface that is used. https://pagefind.app/docs/api/ */
type Pagefind = {
  readonly options: (options: object) => Promise<void>
  readonly init: () => Promise<void>
  readonly search: (
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>
}

const pageful = 20 // results; more words find fewer

/** Loads the index when it is first asked for. */
let loading: Promise<Pagefind> | undefined
const load = (base: string): Promise<Pagefind> =>
  (loading ??= (async () => {
    const address = `${base}pagefind/pagefind.js`
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind // see above
    await pagefind.options({ baseUrl: base, excerptLength: 24 })
    await pagefind.init()
    return pagefind
  })())

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

function setUp(form: HTMLFormElement, list: HTMLElement, count: HTMLOutputElement): void {
  const base = form.dataset['base'] ?? '/'
  const valueOf = (name: string) => {
    const value = new FormData(form).get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  let asked = 0
  const search = async () => {
    const turn = ++asked
    const words = valueOf('q')
    const filters = Object.fromEntries(
      ['kind', 'status'].flatMap((name) => (valueOf(name) ? [[name, valueOf(name)]] : [])),
    )
    if (words === '' && Object.keys(filters).length === 0) {
      list.replaceChildren()
      count.value = ''
      return
    }
    try {
      const pagefind = await load(base)
      const { results } = await pagefind.search(words === '' ? null : words, { filters })
      const found = await Promise.all(results.slice(0, pageful).map((result) => result.data()))
      // Whoever types on has asked for something else meanwhile.
      if (turn !== asked) return
      list.replaceChildren(...found.map(resultOf))
      const all = results.length
      count.value =
        all === 0
          ? t('Nothing found.')
          : all > pageful
            ? t('{all} found, the first {shown} of them.', { all, shown: pageful })
            : t('{all} found.', { all })
    } catch {
      count.value = t('The index could not be loaded.')
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
if (form && list && count) setUp(form, list, count)
