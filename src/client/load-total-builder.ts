import { pageAt } from './page-at.ts'

/** Loads the total builder when one comes near the screen, so that other pages never pay for it. */
const near = '600px' // about a screen ahead

const forms = document.querySelectorAll<HTMLFormElement>('form[data-builder]')
/** Links to forms that stand on the page of their figure. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-form]')

/** Puts the form that a link leads to under it, hidden, with its style sheet; where it cannot be had, the link stays. */
async function fetchForm(link: HTMLAnchorElement): Promise<HTMLFormElement | undefined> {
  const page = await pageAt(link).catch(() => undefined)
  const form = page?.querySelector<HTMLFormElement>('form[data-builder]')
  const sheet = form?.parentElement?.querySelector('link')
  if (!form || !sheet) return undefined
  const isStyled = new Promise((done) => {
    sheet.addEventListener('load', done)
    sheet.addEventListener('error', done)
  })
  link.parentElement?.after(sheet, form)
  await isStyled
  return form
}

async function start(figure: Element): Promise<void> {
  const link = [...links].find((each) => figure.contains(each))
  const form = link ? await fetchForm(link) : [...forms].find((each) => figure.contains(each))
  if (!form) return
  const { startBuilder } = await import('./total-builder.ts')
  startBuilder(form)
  // Its room is kept until there is something else in it.
  link?.parentElement?.remove()
}

if (forms.length + links.length > 0) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        void start(target)
      }
    },
    { rootMargin: near },
  )
  // The form itself is hidden, and what is hidden never comes near.
  for (const each of [...forms, ...links]) {
    const figure = each.closest('.figure')
    if (figure) observer.observe(figure)
  }
}
