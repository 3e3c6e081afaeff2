/**
 * True for a host that a name server can be asked for: labels of letters, digits and hyphens, at most 63 each and 253 together
 * (RFC 1035 and 1123), `_` too, which some have; or an address in figures. `hostname` as `URL` gives it.
 */
export function isHostName(hostname: string): boolean {
  if (/^\[[0-9a-f:.]+\]$/i.test(hostname)) return true
  const name = hostname.replace(/\.$/, '')
  return name.length <= longestName && name.split('.').every((label) => labelPattern.test(label))
}

const longestName = 253 // characters
const labelPattern = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/i
