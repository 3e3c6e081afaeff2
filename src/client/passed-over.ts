/**
 * The stretches of a long text that the browser passes over at the moment (stretches.css). Where anything in one stands
 * is not to be asked: all of it would be laid out for the answer.
 */
export const passedOverIn = (body: HTMLElement): ReadonlySet<Element> =>
  new Set(
    [...body.querySelectorAll('.stretch')].filter(
      ({ firstElementChild }) =>
        firstElementChild?.checkVisibility?.({ contentVisibilityAuto: true }) === false,
    ),
  )

/** Calls back when a stretch has come near the screen and been laid out. */
export function whenReached(body: HTMLElement, act: () => void): void {
  for (const stretch of body.querySelectorAll('.stretch')) {
    stretch.addEventListener('contentvisibilityautostatechange', () => requestAnimationFrame(act))
  }
}
