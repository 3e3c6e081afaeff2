/** The element that a fragment names; undefined where it names none, or is none that can be read: `#100%`. */
export function namedBy(hash: string): HTMLElement | undefined {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined
  } catch {
    return undefined // a percent sign with no two digits after it
  }
}
