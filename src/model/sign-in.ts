/** True for an address that holds a name or a password, `https://name:password@example.org/`. */
export function holdsSignIn(address: string, page?: string): boolean {
  if (!URL.canParse(address, page)) return false
  const { username, password } = new URL(address, page)
  return username !== '' || password !== ''
}
