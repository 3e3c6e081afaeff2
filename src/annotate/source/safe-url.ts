const schemes = ['http', 'https', 'mailto']

/** True for an address a reader may follow: http, https, mailto, or one without a scheme. */
export function isSafeUrl(url: string): boolean {
  // Browsers drop these before they read the scheme, so `java\nscript:` would pass otherwise.
  const read = decoded(url).replace(
    /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g,
    '',
  )
  const scheme = /^([^/?#:]*):/.exec(read)?.[1]
  return scheme === undefined || schemes.includes(scheme.toLowerCase())
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // A stray percent sign: the address is read as it stands.
    return url
  }
}
