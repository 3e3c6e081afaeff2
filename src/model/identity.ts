/** A number for each thing, the same as long as it is there: the name of what does not change in keys of memories. */
export function createIdentities(): (thing: WeakKey) => number {
  const known = new WeakMap<WeakKey, number>()
  let last = 0
  return (thing) => {
    const id = known.get(thing) ?? ++last
    known.set(thing, id)
    return id
  }
}
