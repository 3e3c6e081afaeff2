/**
 * Adds all of a list to another. `push(...more)` puts each of them on the stack, which ends at some hundred thousand:
 * so many are the messages about one file that is wrong in every line.
 */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each)
}
