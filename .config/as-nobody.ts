/** What is made by somebody who is not root, to whom nothing is closed. */
export function asNobody<T>(make: () => T): T {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    return make()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}
