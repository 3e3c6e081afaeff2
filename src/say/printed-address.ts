const longest = 100 // characters, a line and a half of the printed text

/**
 * An address as paper shows it: letters for the percent signs that stand for them, and the middle left out
 * of one that is longer than a line and a half. Undefined where that is the address itself.
 */
export function printedAddress(url: string): string | undefined {
  const read = decoded(url)
  const shown =
    read.length <= longest ? read : `${read.slice(0, longest - 24)}…${read.slice(-(24 - 1))}`
  return shown === url ? undefined : shown
}

function decoded(url: string): string {
  try {
    // A space or a bracket in an address would end it for whoever types it.
    return decodeURI(url).replace(/[\s<>"\u0000-\u001f\u202a-\u202e]/gu, encodeURIComponent)
  } catch {
    // A stray percent sign: the address is shown as it stands.
    return url
  }
}
