import { expect, test } from 'vitest'
import { sayCandidate, sayRefusal } from './say-outcome.ts'

test.each([
  [{ kind: 'protected', before: ['five'], after: ['nine'] }, 'for `five` became `nine`'],
  [{ kind: 'protected', before: [], after: ['not', 'never'] }, 'for `not`, `never` came in'],
  [{ kind: 'protected', before: ['not'], after: [] }, 'for `not` went out'],
  [
    { kind: 'protected', before: ['31', '14'], after: ['14', '31'] },
    'for `31` and `14` changed places',
  ],
  [
    { kind: 'protected', before: ['three', '$571', 'five'], after: ['five', '$751', 'three'] },
    'for `$571` became `$751`, and `three` and `five` changed places',
  ],
  [
    { kind: 'protected', before: ['Trump', 'not'], after: ['Trump'] },
    'for `Trump`, `not` became `Trump`',
  ],
  [
    { kind: 'beside', before: [], after: ['not'] },
    'for the words beside it went from nothing to `not`',
  ],
  [
    { kind: 'attribution', before: ['said'], after: [] },
    'for who says so went from `said` to nothing',
  ],
  [{ kind: 'opposite', before: ['opened'], after: ['closed'] }, 'for `opened` became `closed`'],
  [
    { kind: 'exchanged', before: ['barge'], after: ['bridge'] },
    'for `barge` and `bridge` changed places',
  ],
] as const)('%j', (refusal, said) => {
  expect(sayRefusal(refusal)).toBe(said)
})

test('a passage is shown by its diff and its place, and by what speaks against it', () => {
  const place = { start: 0, end: 4, text: 'nine', quality: 0.8 }
  const diff = [
    { kind: 'removed', text: 'five', isProtected: true },
    { kind: 'added', text: 'nine', isProtected: true },
  ] as const
  const refusal = { kind: 'protected', before: ['five'], after: ['nine'] } as const
  expect(sayCandidate({ ...place, diff, refusal }, '3:18')).toBe(
    '“[-five-] {+nine+}” (3:18, for `five` became `nine`)',
  )
  expect(sayCandidate({ ...place, diff, refusal: undefined }, '3:18')).toBe(
    '“[-five-] {+nine+}” (3:18)',
  )
})
