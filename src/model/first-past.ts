/** The index of the first that is past something, of a list in which all behind it are too; its length where none is. */
export function firstPast<T>(list: readonly T[], isPast: (each: T) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const each = list[middle]
    if (each !== undefined && isPast(each)) to = middle
    else from = middle + 1
  }
  return from
}
