type StateChange = Event & { readonly skipped?: boolean } // not in the types of every engine

/**
 * The stretches of a long text that the browser passes over (stretches.css). Where anything in one stands is not to be
 * asked: all of it would be laid out for the answer.
 */
export function passedOverIn(body: HTMLElement): {
  readonly isPassedOver: (element: Element) => boolean
  /** Calls back when a stretch comes near the screen and is laid out. */
  readonly whenReached: (act: () => void) => void
} {
  const stretches = [...body.querySelectorAll<HTMLElement>('.stretch')]
  const passedOver = new Set<Element>(stretches.filter(isSkipped))
  let reached = () => {}
  for (const stretch of stretches) {
    stretch.addEventListener('contentvisibilityautostatechange', ({ skipped }: StateChange) => {
      if (skipped) passedOver.add(stretch)
      else {
        passedOver.delete(stretch)
        reached()
      }
    })
  }
  return {
    isPassedOver: (element) => {
      const stretch = passedOver.size > 0 && element.closest('.stretch')
      return stretch ? passedOver.has(stretch) : false
    },
    whenReached: (act) => {
      reached = () => requestAnimationFrame(act)
    },
  }
}

const isSkipped = ({ firstElementChild }: HTMLElement): boolean =>
  firstElementChild?.checkVisibility?.({ contentVisibilityAuto: true }) === false
