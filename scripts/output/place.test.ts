import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { recordFile } from './record.ts'
import { placeOutput, type Surroundings } from './place.ts'

const home = newFolder('place')
const project = join(home, 'work/project')
const around: Surroundings = { project, contentDir: 'content', home }
const folders = ['content/articles', 'src', 'public', 'scripts', '.git', 'node_modules', 'docs']
for (const folder of folders) mkdirSync(join(project, folder), { recursive: true })
writeFileSync(join(project, 'README.md'), '')
mkdirSync(join(home, 'work/a-site'))
writeFileSync(join(home, 'work/a-site', recordFile), '{}')
symlinkSync(join(project, 'content'), join(home, 'work/the-words'))
symlinkSync(project, join(home, 'work/the-project'))
symlinkSync(join(home, 'nowhere'), join(project, 'gone'))

describe('a place for the site', () => {
  test.each([
    ['dist', join(project, 'dist')],
    ['dist/', join(project, 'dist')],
    ['docs', join(project, 'docs')],
    ['../a-site', join(home, 'work/a-site')],
    ['../elsewhere', join(home, 'work/elsewhere')],
    ['a/b/c', join(project, 'a/b/c')],
    ['../the-project/dist', join(project, 'dist')],
    ['contents', join(project, 'contents')],
    ['.cache/sites/one', join(project, '.cache/sites/one')],
    [join(home, 'public_html'), join(home, 'public_html')],
  ])('%s is one', (given, real) => {
    expect(placeOutput(given, around)).toBe(real)
  })
})

describe('no place for the site', () => {
  test.each([
    ['content', 'is the content folder'],
    ['content/', 'is the content folder'],
    ['./docs/../content', 'is the content folder'],
    ['content/articles', 'lies in the content folder'],
    ['content/site/new', 'lies in the content folder'],
    ['../the-words/new', 'lies in the content folder'],
    ['../the-project/content', 'is the content folder'],
    ['src', 'is `src` of the project'],
    ['src/dist', 'lies in `src` of the project'],
    ['public', 'is `public` of the project'],
    ['scripts/out', 'lies in `scripts` of the project'],
    ['.git', 'is `.git` of the project'],
    ['.git/dist', 'lies in `.git` of the project'],
    ['../other/.git/dist', 'lies in a `.git`'],
    ['../a-site/below', `lies in \`${join(home, 'work/a-site')}\`, which is a site of its own`],
    ['../a-site/far/below', 'which is a site of its own'],
    ['node_modules/site', 'lies in `node_modules` of the project'],
    ['.cache/builds/x', 'lies in `.cache/builds` of the project'],
    // What a build keeps there of the last site has a record of its own, and what has none is removed.
    ['.cache/pages/dist-1a2b3c4d/spare', 'lies in `.cache/pages` of the project'],
    ['.cache/readings/site', 'lies in `.cache/readings` of the project'],
    ['.cache', 'holds `.cache/astro` of the project'],
    ['.', 'is the project itself'],
    ['..', 'holds the project itself'],
    ['../the-project/.', 'is a link to'],
    ['../..', 'is the home folder'],
    ['../../..', 'holds the home folder'],
    ['/', 'is the root of the file system'],
    ['', 'names no folder'],
    ['a'.repeat(300), 'is longer than the system takes'],
    [`${'a'.repeat(300)}/site`, 'is longer than the system takes'],
    ['~/site', 'left `~` as it stands'],
    ['README.md', 'is a file'],
    ['README.md/site', 'is no folder'],
    ['gone', 'is a link that leads nowhere'],
    ['../the-words', 'is a link to'],
  ])('%s %s', (given, what) => {
    expect(() => placeOutput(given, around)).toThrow(what)
  })

  test('a content folder under another name, or outside the project, is guarded as well', () => {
    const elsewhere = { ...around, contentDir: '../the-words' }
    expect(() => placeOutput('content/x', elsewhere)).toThrow('lies in the content folder')
    expect(() => placeOutput('docs', { ...around, contentDir: 'docs' })).toThrow('is the content')
    expect(() => placeOutput('docs', { ...around, contentDir: 'docs/a' })).toThrow(
      'holds the content',
    )
  })

  test('the message says where, what, why and what to do, in four lines', () => {
    expect(() => placeOutput('content', around)).toThrow(
      [
        '--outDir content  error',
        '  `content` is the content folder.',
        '  A build replaces its output folder as a whole, and what stands there would be lost.',
        '  Name a folder of its own, for example `npm run build -- --outDir dist`.',
      ].join('\n'),
    )
  })
})
