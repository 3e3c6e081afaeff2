/** Keys as Playwright names them, and as WebDriver does. */
const codes = {
  Tab: '\uE004',
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
} as const
export type Key = Exclude<keyof typeof codes, 'Shift'> | 'Shift+Tab'

/** A key that is pressed and let go, or two together, as WebDriver is told of it. */
export function actionsOf(key: Key): readonly object[] {
  const values = key.split('+').map((name) => codes[name as keyof typeof codes]) // parts of a Key
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]
  return [{ type: 'key', id: 'keyboard', actions }]
}
