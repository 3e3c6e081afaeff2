import { quoted } from '../../say/quoted.ts'

/** A number, as written, and the datum it is bound to. */
type Bound = { readonly words: string; readonly ref: string }

/** A number with the datum it was bound to when it was signed, and the one it is bound to now. */
type Rebound = {
  readonly words: string
  readonly was: string | undefined
  readonly is: string | undefined
}

/** Numbers that are bound otherwise than they were, or to nothing on one side; those of the same words are one. */
export function reboundIn(was: readonly Bound[], is: readonly Bound[]): readonly Rebound[] {
  const left = [...is]
  const take = (test: (one: Bound) => boolean) => {
    const at = left.findIndex(test)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const changed = was.filter(
    ({ words, ref }) => !take((one) => one.words === words && one.ref === ref),
  )
  const pairs = changed.map(({ words, ref }) => ({
    words,
    was: ref,
    is: take((one) => one.words === words)?.ref,
  }))
  return [...pairs, ...left.map(({ words, ref }) => ({ words, was: undefined, is: ref }))]
}

/** “four” was bound to `a` when it was signed, and is bound to `b`. */
export const sayBinding = ({ words, was, is }: Rebound): string =>
  `“${words}” was bound to ${sayDatum(was)} when it was signed, and is bound to ${sayDatum(is)}.`

const sayDatum = (ref: string | undefined): string => (ref === undefined ? 'nothing' : quoted(ref))
