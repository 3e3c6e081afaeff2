// What a reader ticked, as the value of one parameter of the address: a preset and what differs from it.

/** The state of a builder: a preset's id, or none, and the ticks on top of it. */
export type Choice = {
  readonly preset: string | undefined
  readonly with: readonly string[]
  readonly without: readonly string[]
  /** Set where it is not what the preset says. */
  readonly aims: boolean | undefined
}

/** `un-2019.with-a.without-b.aims-on`; ids hold no full stop, so it takes itself apart again. */
export function writeChoice(choice: Choice): string {
  return [
    choice.preset ?? 'own',
    ...choice.with.map((id) => `with-${id}`),
    ...choice.without.map((id) => `without-${id}`),
    ...(choice.aims === undefined ? [] : [`aims-${choice.aims ? 'on' : 'off'}`]),
  ].join('.')
}

/** The choice an address holds; words it does not know are passed over. */
export function readChoice(text: string): Choice {
  const [preset = 'own', ...rest] = text.split('.')
  const after = (prefix: string) =>
    rest.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length))
  // The switch may have another name in an address that was given away under the words of its day.
  const aims = rest.map((word) => /^(?!with)[a-z]+-(on|off)$/.exec(word)?.[1]).findLast(Boolean)
  return {
    preset: preset === 'own' ? undefined : preset,
    with: after('with-'),
    without: after('without-'),
    aims: aims === undefined ? undefined : aims === 'on',
  }
}
