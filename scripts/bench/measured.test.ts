import { describe, expect, test } from 'vitest'
import { keepMeasured } from './measured.ts'

const readme = 'Before.\n\n<!-- measured -->\n<!-- end of measured -->\n\nAfter.\n'
const run = (name: string, said: string) => ({ name, title: `Of ${name}`, said, where: 'today' })

describe('what was measured', () => {
  test('stands in the README, without what a report says after its first empty line', () => {
    const kept = keepMeasured(readme, run('builds', '100 pages: 9 s\n1,000 pages: 64 s\n\nMore.'))
    expect(kept).toContain(
      '### Of builds\n\n`npm run bench -- builds`, today:\n\n```text\n100 pages: 9 s\n',
    )
    expect(kept).not.toContain('More.')
    expect(kept).toMatch(/^Before\..*After\.\n$/s)
  })

  test('takes the place of the last report of that name, and of no other', () => {
    const twice = ['builds', 'lock', 'builds'].reduce(
      (text, name, i) => keepMeasured(text, run(name, `run ${i}`)),
      readme,
    )
    expect(twice.match(/run \d/g)).toEqual(['run 2', 'run 1'])
  })

  test('needs its place in the README', () => {
    expect(() => keepMeasured('No place.', run('lock', 'x'))).toThrow('no `<!-- measured -->`')
  })
})
