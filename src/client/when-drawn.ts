/** Calls back in a task of its own, once what was changed has been drawn. */
export function whenDrawn(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}
