/** Numbers for pairs of whole numbers, from 0 in the order they are first added. */
export type Pairs = {
  readonly add: (left: number, right: number) => number
  /** Number of a pair, -1 where it was never added. */
  readonly find: (left: number, right: number) => number
  readonly size: () => number
}

/**
 * An empty numbering with room for `most` pairs. A table with open addressing in typed arrays: a Map keyed
 * by left × size + right holds doubles beyond 2³¹ and grows faster than its text.
 */
export function createPairs(most: number): Pairs {
  const room = 2 ** Math.ceil(Math.log2(most * 2 + 2))
  const numbers = new Int32Array(room).fill(-1)
  const lefts = new Int32Array(most)
  const rights = new Int32Array(most)
  let size = 0

  const slotOf = (left: number, right: number): number => {
    let slot = hash(left, right) & (room - 1)
    for (;;) {
      const number = numbers[slot] ?? -1
      if (number < 0 || (lefts[number] === left && rights[number] === right)) return slot
      slot = (slot + 1) & (room - 1)
    }
  }
  return {
    add(left, right) {
      const slot = slotOf(left, right)
      const known = numbers[slot] ?? -1
      if (known >= 0) return known
      numbers[slot] = size
      lefts[size] = left
      rights[size] = right
      size += 1
      return size - 1
    },
    find: (left, right) => numbers[slotOf(left, right)] ?? -1,
    size: () => size,
  }
}

/** Both numbers mixed into 32 bits, as MurmurHash3 finishes. */
function hash(left: number, right: number): number {
  let mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
