import { expect, test } from 'vitest'
import { portOf, readOptions } from './options.ts'

const read = (...args: string[]) =>
  readOptions(
    {
      name: 'npm run x',
      options: {
        outDir: { type: 'string', default: 'dist' },
        why: { type: 'string' },
        all: { type: 'boolean' },
      },
      words: 1,
    },
    args,
  )

test('options and words are read in any order, and have their defaults', () => {
  expect(read()).toEqual({ values: { outDir: 'dist', why: undefined, all: false }, words: [] })
  expect(read('one', '--outDir', 'a b', '--all', '--why=-1')).toEqual({
    values: { outDir: 'a b', why: '-1', all: true },
    words: ['one'],
  })
  expect(read('--', '--all').words).toEqual(['--all'])
})

test.each([
  [
    ['--outdir', 'a'],
    'There is no option --outdir (did you mean --outDir?): `npm run x` takes --outDir, --why, --all.',
  ],
  [['--photo'], 'There is no option --photo: `npm run x` takes --outDir, --why, --all.'],
  [['-a'], 'There is no option -a'],
  [['--no-all'], 'There is no option --no-all'],
  [['one', 'two'], '`two` is no option: `npm run x` takes --outDir, --why, --all.'],
  [['--outDir'], '--outDir needs a value: `npm run x -- --outDir …`.'],
  [['--outDir', ''], '--outDir needs a value'],
  [['--outDir='], '--outDir needs a value'],
  [['--outDir', '--all'], '--outDir needs a value'],
  [['--all=yes'], '--all takes no value.'],
  [['--toString=a'], 'There is no option --toString'],
  [['--constructor', 'a'], 'There is no option --constructor'],
  [['--__proto__=a'], 'There is no option --__proto__'],
  [['--a\n\u001b[2Jb'], 'There is no option --a\uFFFD\uFFFD[2Jb'],
  [['one', 'a\nb'], '`a\uFFFDb` is no option'],
])('%j is told in one line', (args, said) => {
  expect(() => read(...args)).toThrow(said)
  expect(() => read(...args)).toThrow(/^[^\n]*$/)
})

test('a port is a whole number that machines have, by the option before PORT', () => {
  expect(portOf(undefined, {})).toBe(4321)
  expect(portOf(undefined, { PORT: '80' })).toBe(80)
  expect(portOf('0', { PORT: 'x' })).toBe(0)
  for (const text of ['-1', '65536', '80.5', 'http', '0x50', ' 80']) {
    expect(() => portOf(text, {})).toThrow(`--port ${text} is no port`)
  }
  expect(() => portOf(undefined, { PORT: 'x' })).toThrow('PORT x is no port')
})
