import { expect, test } from 'vitest'
import { oneLine } from './one-line.ts'
import { sayMessage } from './message.ts'
import { Slip } from './slip.ts'

const hostile = 'a\u001b[2J\nb\u202ec\u2028d\u2066e\u0000'
const shown = 'a\uFFFD[2J\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD'

test('what commands a terminal or breaks its line is told of, and not printed', () => {
  expect(oneLine(hostile)).toBe(shown)
  expect(oneLine('„größe“ \u{1f468}\u200d\u{1f469} \u00ad')).toBe(
    '„größe“ \u{1f468}\u200d\u{1f469} \u00ad',
  )
})

test('a message is four lines, whatever its file is called and its words quote', () => {
  const place = { file: `${hostile}.json`, line: 1, column: 2 }
  const words = { what: hostile, why: hostile, mend: hostile }
  expect(sayMessage({ place, severity: 'error', rule: 'claim-exists', ...words })).toBe(
    `${shown}.json:1:2  error  claim-exists\n  ${shown}\n  ${shown}\n  ${shown}`,
  )
})

test('so is a slip in four parts, and one of a line keeps the lines of its own', () => {
  const slip = new Slip({ where: hostile, what: hostile, why: hostile, mend: hostile })
  expect(slip.message).toBe(`${shown}  error\n  ${shown}\n  ${shown}\n  ${shown}`)
  expect(new Slip('a\u001b[2J\nb').message).toBe('a\uFFFD[2J\nb')
})
