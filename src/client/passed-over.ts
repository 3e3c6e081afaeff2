const stretches = [...document.querySelectorAll('#text > .stretch')]

/**
 * The stretches of a long text that the browser passes over at the moment (stretches.css). Where anything in one stands
 * is not to be asked: all of it would be laid out for the answer.
 */
export const passedOverNow = (): ReadonlySet<Element> =>
  new Set(
    stretches.filter(
      ({ firstElementChild }) =>
        firstElementChild?.checkVisibility?.({ contentVisibilityAuto: true }) === false,
    ),
  )

/** Calls back in a task of its own, once, when stretches have come near the screen and been laid out. */
export function whenReached(act: () => void): void {
  let isAwaited = false
  const onChange = (event: Event) => {
    if (isAwaited || ('skipped' in event && event.skipped)) return
    isAwaited = true
    setTimeout(() => {
      isAwaited = false
      act()
    })
  }
  for (const stretch of stretches) {
    stretch.addEventListener('contentvisibilityautostatechange', onChange)
  }
}
