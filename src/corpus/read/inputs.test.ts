import { describe, expect, test } from 'vitest'
import { buildInputs } from './inputs.ts'

const message = (env: Readonly<Record<string, string>>): string => {
  try {
    buildInputs(env)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('without an environment the folder is content, the base is the root and the clock is git’s or the present', () => {
  const { contentDir, base, site, now } = buildInputs({})
  expect({ contentDir, base, site }).toEqual({ contentDir: 'content', base: '/', site: undefined })
  expect(Number.isNaN(now.getTime())).toBe(false)
})

test('an empty variable is as good as none', () => {
  const env = { CONTENT_DIR: '', BASE_PATH: '', SITE_URL: '', SOURCE_DATE_EPOCH: '' }
  expect({ ...buildInputs(env), now: undefined }).toEqual({ ...buildInputs({}), now: undefined })
})

test('the environment sets each of them', () => {
  const env = {
    CONTENT_DIR: './a/content/',
    BASE_PATH: '/station',
    SITE_URL: 'https://Example.org/',
    SOURCE_DATE_EPOCH: '86400',
  }
  expect(buildInputs(env)).toEqual({
    contentDir: 'a/content',
    base: '/station/',
    site: 'https://example.org',
    now: new Date('1970-01-02T00:00:00Z'),
    isClockGiven: true,
    isPublishing: false,
  })
})

test.each([
  ['', '/'],
  ['/', '/'],
  ['a', '/a/'],
  ['/a', '/a/'],
  ['a/', '/a/'],
  ['/a/b/', '/a/b/'],
  ['//a', '/a/'],
  ['Repo.Name', '/Repo.Name/'],
  ['/a_b-c~d', '/a_b-c~d/'],
])('the base path `%s` is %s', (given, base) => {
  expect(buildInputs({ BASE_PATH: given }).base).toBe(base)
})

describe('a base path that cannot be meant is named, with the one that is', () => {
  test.each([
    ['https://user.github.io/Repo', '`SITE_URL=https://user.github.io` and `BASE_PATH=/Repo/`'],
    ['https://user.github.io', '`SITE_URL=https://user.github.io` and `BASE_PATH=/`'],
    ['user.github.io/Repo', '`SITE_URL=https://user.github.io` and `BASE_PATH=/Repo/`'],
    ['/explainer/?draft', '`BASE_PATH=/explainer/`'],
    ['/explainer#top', '`BASE_PATH=/explainer/`'],
    ['../explainer', 'does not climb'],
    ['/a/./b', 'does not climb'],
    ['/my site/', 'holds no space'],
    [' ', 'holds no space'],
    ['\\explainer', 'holds no `\\`'],
    ['/a"b', 'holds no `"`'],
    ['/été', 'holds no `é`'],
    ['/a%20b', 'holds no `%`'],
    ['C:/Program Files/Git/explainer', '`BASE_PATH=explainer`'],
  ])('%s', (given, said) => {
    expect(message({ BASE_PATH: given })).toMatch(`BASE_PATH=${given}  error\n`)
    expect(message({ BASE_PATH: given })).toContain(said)
  })
})

test('a name or a password in an address that is no base path is not said', () => {
  const said = message({ BASE_PATH: 'https://user:secret@example.org/Repo' })
  expect(said).toContain('Set `SITE_URL=https://example.org` and `BASE_PATH=/Repo/`.')
  expect(said).not.toMatch(/user|secret/)
})

describe('an address that is no origin is named, with the origin', () => {
  test.each([
    ['user.github.io', 'Set `SITE_URL=https://user.github.io`.'],
    ['user.github.io/Repo', 'Set `SITE_URL=https://user.github.io` and `BASE_PATH=/Repo/`.'],
    ['localhost:4321', 'Set `SITE_URL=http://localhost:4321`.'],
    ['https://user.github.io/Repo', 'and `BASE_PATH=/Repo/`.'],
    ['https://example.org/?a=b', 'Set `SITE_URL=https://example.org`.'],
    ['https://example.org#a', 'Set `SITE_URL=https://example.org`.'],
    ['https://me:secret@example.org', 'Set `SITE_URL=https://example.org`.'],
    ['https://example.org:port', 'This is no address.'],
    ['//example.org', 'This is no address.'],
    ['https:example.org', 'This is no address.'],
    ['https:///example.org', 'This is no address.'],
    ['https://exa mple.org', 'holds no space'],
    ["https://example.org'", 'is the name of no host'],
    ['https://example..org', 'is the name of no host'],
    ['https://example.org;script-src', 'is the name of no host'],
    [`https://${'a'.repeat(300)}.org`, 'is the name of no host'],
    ['ftp://example.org', 'no site by `ftp:`'],
    ['javascript:alert(1)', 'no site by `javascript:`'],
  ])('%s', (given, said) => {
    const shown = given.replace('https://me:secret', '…')
    expect(message({ SITE_URL: given })).toMatch(`SITE_URL=${shown}  error\n`)
    expect(message({ SITE_URL: given })).toContain(said)
  })

  test.each([
    ['https:user:secret@example.org', 'Set `SITE_URL=https://example.org`.'],
    ['https:\\\\user:secret@example.org', 'Set `SITE_URL=https://example.org`.'],
    ['https://user:p@secret@example.org/Repo', 'and `BASE_PATH=/Repo/`.'],
    ['http://user:secret@localhost:4321', 'Set `SITE_URL=http://localhost:4321`.'],
    ['user:secret@example.org', 'Write it as in'],
    ['user:1/secret@example.org', 'Write it as in'],
    ['https://user/secret@example.org', 'Write it as in'],
    ['https://us er:secret\n@example.org', 'Set `SITE_URL=https://example.org`.'],
    ['secret://user:secret@example.org', 'SITE_URL='],
    ['https://user:secret@[bad', 'Write it as in'],
  ])('nothing before the last @ of %j is said', (given, said) => {
    expect(message({ SITE_URL: given })).toContain('SITE_URL=…@')
    expect(message({ SITE_URL: given })).toContain(said)
    expect(message({ SITE_URL: given })).not.toMatch(/user|secret/)
  })
})

test.each(['yesterday', '-1', '1.5', '1e9', ' 1', '0x10', '999999999999999'])(
  'the clock %s is no whole number of seconds',
  (given) => {
    expect(message({ SOURCE_DATE_EPOCH: given })).toContain('no whole number of seconds')
  },
)

test('a clock in milliseconds is told in seconds', () => {
  expect(message({ SOURCE_DATE_EPOCH: '1795478400000' })).toContain(
    'Set `SOURCE_DATE_EPOCH=1795478400`.',
  )
})

test('an address or a file is no content folder', () => {
  expect(message({ CONTENT_DIR: 'https://example.org' })).toContain('This is an address')
  expect(message({ CONTENT_DIR: 'https://user:secret@example.org' })).not.toMatch(/user|secret/)
  expect(message({ CONTENT_DIR: 'package.json' })).toContain('This is a file')
})

test.each([['a'.repeat(300)], ['a/'.repeat(2_500)], [`src/${'a'.repeat(300)}/c`]])(
  'a name that is too long is no content folder',
  (given) => {
    const said = message({ CONTENT_DIR: given })
    expect(said).toContain('This name is longer than the system takes.')
    expect(said.split('\n')[0]).toBe(`CONTENT_DIR=${given.slice(0, 60)}…  error`)
  },
)

test('a slip is told in four lines and without a stack', () => {
  const told = `SITE_URL=user.github.io  error
  This address has no scheme.
  Feeds, cards and canonical links are made of it, and lead nowhere if it is wrong.
  Set \`SITE_URL=https://user.github.io\`.`
  expect(message({ SITE_URL: 'user.github.io' })).toBe(told)
  try {
    buildInputs({ SITE_URL: 'user.github.io' })
  } catch (error) {
    expect(error instanceof Error && error.stack).toBe(told)
  }
})
