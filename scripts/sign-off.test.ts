import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'

const clean = 'src/corpus/fixtures/clean'
let folder = ''

beforeEach(() => {
  folder = newFolder('sign-off')
  cpSync(clean, folder, { recursive: true })
})

const article = () => join(folder, 'articles/the-first-evening')
const read = (path: string): string => readFileSync(path, 'utf8')
const env = () => ({ ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1795521600' }) // 24 November 2026
const signOff = (...args: string[]): string =>
  execFileSync(process.execPath, ['scripts/sign-off.ts', ...args], { env: env(), encoding: 'utf8' })

function reword(from: string, to: string): void {
  const path = join(article(), 'index.mdx')
  writeFileSync(path, read(path).replace(from, to))
}

test('shows a changed wording as a diff and writes nothing without leave', () => {
  const before = read(join(article(), 'annotations.json'))
  reword('the first :term', 'the only :term')
  expect(signOff()).toContain('the [-first-] {+only+} public supply in the county')
  expect(read(join(article(), 'annotations.json'))).toBe(before)
})

test('signs one claim with its reason and date, in the file and in the claim’s history', () => {
  reword('the first :term', 'the only :term')
  signOff('first', '--why', 'The Post wrote only.')
  const { annotations } = JSON.parse(read(join(article(), 'annotations.json')))
  expect(annotations[2]).toMatchObject({
    claim: 'first',
    exact: 'the only public supply in the county',
    reviewed: '2026-11-24',
    why: 'The Post wrote only.',
  })
  const { history } = JSON.parse(read(join(folder, 'claims/first.json')))
  expect(history.at(-1)).toEqual({
    date: '2026-11-24',
    status: 'disputed',
    why: 'The Post wrote only.',
  })
  expect(signOff()).toContain('0 of 0 open wordings')
})

test('a protected word that changed is a correction of its article, and the old reason stays', () => {
  const annotationsPath = join(article(), 'annotations.json')
  const held = JSON.parse(read(annotationsPath))
  held.annotations[1].why = 'The engineer’s own reading.'
  writeFileSync(annotationsPath, JSON.stringify(held))
  for (const [file, from, to] of [
    [join(article(), 'index.mdx'), 'about 100 kW', 'about 110 kW'],
    [join(folder, 'claims/power.json'), 'about 100 kW', 'about 110 kW'],
    [join(folder, 'data/estimates.json'), '"central": 100', '"central": 110'],
  ] as const) {
    writeFileSync(file, read(file).replaceAll(from, to))
  }
  expect(signOff('power', '--why', 'The log says 110.')).toContain(
    'corrections: was “the town took about 100 kW”, is “the town took about 110 kW”',
  )
  const { annotations } = JSON.parse(read(annotationsPath))
  expect(annotations[1]).toMatchObject({
    why: 'The log says 110.',
    earlier: [
      {
        exact: 'the town took about 100 kW',
        reviewed: '2026-11-20',
        why: 'The engineer’s own reading.',
      },
    ],
  })
  expect(read(join(article(), 'index.mdx'))).toContain(
    [
      'corrections:',
      '  - date: 2026-11-24',
      '    was: the town took about 100 kW',
      '    is: the town took about 110 kW',
      '    why: The log says 110.',
      '---',
    ].join('\n'),
  )
  const { history } = JSON.parse(read(join(folder, 'claims/power.json')))
  expect(history.at(-1)).toMatchObject({ date: '2026-11-24', why: 'The log says 110.' })
  signOff('--all', '--why', 'The log says 110.')
  signOff('--records', '--all', '--why', 'The log says 110.')
  const check = spawnSync(process.execPath, ['scripts/check-content.ts', '--publish'], {
    env: env(),
    encoding: 'utf8',
  })
  expect(check.stdout).toContain('0 errors, 0 warnings')
  expect(read(join(article(), 'index.mdx')).match(/- date/g)).toHaveLength(1)
})

test('an article that nobody has read yet owes its readers no correction', () => {
  reword('published: 2026-11-20', 'published: 2026-12-20')
  reword('the first :term', 'the only :term')
  signOff('first', '--why', 'The Post wrote only.')
  expect(read(join(article(), 'index.mdx'))).not.toContain('corrections')
})

test('signs everything at once, in reading order, and the same file twice over', () => {
  writeFileSync(join(article(), 'annotations.json'), '{ "annotations": [] }\n')
  signOff('--all', '--why', 'First review.')
  const first = read(join(article(), 'annotations.json'))
  const { annotations } = JSON.parse(first)
  expect(annotations.map(({ claim }: { claim: string }) => claim)).toEqual([
    'opened',
    'power',
    'first',
  ])
  signOff('--all', '--why', 'First review.')
  expect(read(join(article(), 'annotations.json'))).toBe(first)
})

test('asks for a reason and for a claim that is there', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/sign-off.ts', ...args], { env: env(), encoding: 'utf8' })
  expect(run('first')).toMatchObject({ status: 1 })
  expect(run('frist', '--why', 'So it is.').stderr).toContain('There is no claim `frist`.')
})

const refused = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sign-off.ts', ...args], {
    env: env(),
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  return stderr
}

test.each([
  [
    'annotations.json',
    (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> edit\n`,
    'holds a merge',
  ],
  ['annotations.json', (text: string) => text.replace('"claim"', '"clam"'), 'annotations.json'],
  ['annotations.json', (text: string) => text.slice(0, -5), 'ends before'],
  ['index.mdx', (text: string) => `${text}\n{`, 'cannot be read'],
])('signs nothing while %s cannot be read, and says so in one line', (name, change, said) => {
  const path = join(article(), name)
  const broken = change(read(path))
  writeFileSync(path, broken)
  const told = refused('--all', '--why', 'First review.')
  expect(told).toMatch(/^[^\n]*cannot be read, so nothing was signed: [^\n]*\n$/)
  expect(told).toContain(said)
  expect(read(path)).toBe(broken)
})

test('an option without a value, and two claims, are told in one line', () => {
  expect(refused('first', '--why')).toMatch(/^--why needs a value.*\n$/)
  expect(refused('first', 'power', '--why', 'So it is.')).toMatch(/^`power` is no option.*\n$/)
})

test('signs one kind of thing at a time', () => {
  for (const kinds of [
    ['--records', '--extracts'],
    ['--article', 'the-lamps', '--records'],
    ['--article', 'the-lamps', '--extracts'],
  ]) {
    expect(refused(...kinds)).toContain('Sign records, extracts or an article, one at a time.')
  }
})

test('signs an extract that changed, says who quotes it, and leaves the rest of the sources as it is', () => {
  const path = join(folder, 'extracts/evening-post-1882.txt')
  const sources = read(join(folder, 'sources.json'))
  writeFileSync(path, read(path).replace('whole country', 'whole land'))
  expect(signOff('--extracts')).toContain(
    'changed  extracts/evening-post-1882.txt, quoted by claims/first',
  )
  const digest = /[0-9a-f]{64}/g
  const after = read(join(folder, 'sources.json'))
  expect(after).not.toBe(sources)
  expect(after.replace(digest, '')).toBe(sources.replace(digest, ''))
  expect(signOff('--extracts')).toContain('0 of 0 open extracts')
})
