/** True for an address that holds a name or a password, `https://name:password@example.org/`, or a place for them. */
export function holdsSignIn(address: string, page?: string): boolean {
  if (!URL.canParse(address, page)) return false
  const { username, password } = new URL(address, page)
  return (
    username !== '' ||
    password !== '' ||
    /^\s*(?:[a-z][a-z\d+.-]*:)?[\\/]{2,}[^\\/?#]*@/i.test(address)
  )
}
