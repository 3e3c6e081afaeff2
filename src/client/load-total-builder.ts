/** Loads the total builder when one comes near the screen, so that other pages never pay for it. */
const near = '600px' // about a screen ahead

const forms = document.querySelectorAll<HTMLFormElement>('form[data-builder]')
if (forms.length > 0) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        const form = [...forms].find((each) => each.closest('.figure') === target)
        if (form) void import('./total-builder.ts').then(({ startBuilder }) => startBuilder(form))
      }
    },
    { rootMargin: near },
  )
  // The form itself is hidden, and what is hidden never comes near.
  for (const form of forms) {
    const figure = form.closest('.figure')
    if (figure) observer.observe(figure)
  }
}

// A module of its own, so that its names stay in it.
export {}
