import { expect, test } from 'vitest'
import { passageOf } from './passage.ts'

test('an extract of hundreds of thousands of lines is a passage like any other', () => {
  const { text } = passageOf(`The lamps were lit.${'\n'.repeat(300_000)}It was so.`)
  expect(text).toMatch(/^The lamps were lit\.\S?It was so\.$/)
})
