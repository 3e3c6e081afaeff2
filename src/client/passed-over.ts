const stretches = [...document.querySelectorAll('#text .stretch')]

/**
 * The stretches of a long text that the browser passes over at the moment (stretches.css), by themselves or in one of
 * stretches. Where anything in one stands is not to be asked: all of it would be laid out for the answer.
 */
export function passedOverNow(): ReadonlySet<Element> {
  const passedOver = new Set<Element>()
  // In the order of the text: what others lie in comes before them.
  for (const stretch of stretches) {
    const { parentElement, firstElementChild } = stretch
    const isPassedOver =
      (parentElement && passedOver.has(parentElement)) ||
      firstElementChild?.checkVisibility?.({ contentVisibilityAuto: true }) === false
    if (isPassedOver) passedOver.add(stretch)
  }
  return passedOver
}

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
