import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { enough, isOwnContent } from '../.config/enough.ts'
import { kindsOfWords } from '../.config/kinds-of-words.ts'
import { madeEachTime } from './cache/made-each-time.ts'

const root = resolve(import.meta.dirname, '..')

/** Room → the rooms it may import from, beside itself and packages. README.md draws the same arrows. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  say: ['model'],
  prose: ['model', 'say'],
  anchor: ['model', 'prose'],
  review: ['model', 'say', 'prose', 'anchor'],
  cite: ['model', 'say'],
  charts: ['model', 'say'],
  annotate: ['model', 'say', 'prose', 'anchor', 'charts'],
  cache: ['model'],
  corpus: ['model', 'say', 'prose', 'anchor', 'review', 'charts', 'annotate', 'cache'],
  exports: ['model', 'say', 'cite'],
  output: ['model', 'cache', 'exports'],
  png: [],
  client: ['model', 'say'],
  styles: [],
  components: ['model', 'say', 'cite', 'client'],
  layouts: ['model', 'say', 'cite', 'exports', 'components', 'client', 'styles'],
  pages: [
    'model',
    'say',
    'cite',
    'charts',
    'annotate',
    'corpus',
    'cache',
    'exports',
    'png',
    'components',
    'layouts',
    'client',
    'styles',
  ],
  'integration.ts': [
    'annotate',
    'corpus',
    'exports',
    'output',
    'cache',
    'model',
    'compiled-articles.ts',
    'loaded-by-node.ts',
    'watch-content.ts',
  ],
  'compiled-articles.ts': ['corpus', 'cache'],
  'loaded-by-node.ts': [],
  'watch-content.ts': ['corpus'],
  'env.d.ts': [],
  scripts: [
    'png',
    'model',
    'say',
    'prose',
    'anchor',
    'review',
    'annotate',
    'charts',
    'corpus',
    'exports',
    'cache',
    'output',
  ],
  'astro.config.mjs': ['integration.ts'],
}

/**
 * Sub-room → the sub-rooms of its room that it may import from, beside itself; `.` is the room's own files,
 * which may import from all of them and from which none may import.
 */
const stages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  prose: {
    lexicon: [],
    en: ['lexicon'],
    de: ['lexicon'],
    plain: ['lexicon'],
    grammar: ['lexicon', 'en', 'de', 'plain'],
    text: ['lexicon', 'grammar'],
    quantities: ['lexicon', 'en', 'grammar', 'text'],
    bind: ['lexicon', 'grammar', 'text', 'quantities'],
    tokens: ['lexicon', 'grammar', 'text', 'quantities'],
    reserve: ['lexicon', 'grammar', 'text'],
  },
  review: {
    same: [],
    article: ['same'],
    record: ['same'],
  },
  charts: {
    scene: [],
    data: ['scene'],
    svg: ['scene', 'data'],
    proof: ['scene'],
    kinds: ['scene', 'data', 'svg'],
  },
  annotate: {
    article: [],
    source: ['article'],
    find: ['article', 'source'],
    draw: ['article', 'source'],
  },
  corpus: {
    read: [],
    shape: ['read'],
    references: ['read'],
    addresses: ['read', 'references'],
    derive: ['read', 'references'],
    gather: ['read', 'shape', 'derive'],
    judge: ['read', 'references'],
    numbers: ['read', 'references', 'judge'],
    signed: ['read', 'numbers', 'judge'],
    rules: ['read', 'references', 'addresses', 'derive', 'numbers', 'judge', 'signed'],
    lock: ['read', 'numbers', 'rules'],
    write: ['read', 'references', 'judge'],
    reports: ['read', 'judge', 'signed'],
  },
  exports: {
    writing: [],
    article: ['writing'],
    claim: ['writing'],
    annotations: ['writing'],
    data: ['writing'],
    structured: ['writing', 'data'],
    ledger: [],
    crawl: ['writing'],
    search: [],
    feeds: ['writing', 'article'],
  },
}

const importPattern = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
    .filter((file) => !/\.test\.ts$|[\\/](?:fixtures|gallery)[\\/]/.test(file))
}

/** The room of a path from the root: `src/model/claim.ts` is `model`, `scripts/build.ts` is `scripts`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split(/[\\/]/)
  return first === 'src' ? second : first
}

/** The folder of a room that a file stands in; `.` for a file of the room itself. */
function stageOf(path: string): string {
  const [, , stage = '', ...rest] = path.split(/[\\/]/)
  return rest.length === 0 ? '.' : stage
}

/** The project's own files that a file imports, as paths from the root. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(importPattern)].map(([, target = '']) =>
    relative(root, resolve(root, file, '..', target)),
  )

/** The nodes of a graph from which a way leads back to themselves. */
function circlesOf(graph: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.keys(graph).filter((start) => {
    const seen = new Set<string>()
    const queue = [...(graph[start] ?? [])]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next === start) return true
      if (!seen.has(next)) queue.push(...(graph[next] ?? []))
      seen.add(next)
    }
    return false
  })
}

const files = [...sourceFiles('src'), ...sourceFiles('scripts'), 'astro.config.mjs']

describe('rooms', () => {
  test('every room of src is drawn in the arrows', () => {
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter((room) => !(room in arrows))).toEqual([])
  })

  test('each file imports only from the rooms its own may', () => {
    const wrong = files.flatMap((file) => {
      const allowed = [roomOf(file), ...(arrows[roomOf(file)] ?? [])]
      return importsOf(file)
        .filter((path) => path !== 'package.json' && !allowed.includes(roomOf(path)))
        .map((path) => `${file} imports ${path}; its room may import ${allowed.join(', ')}`)
    })
    expect(files.length).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })

  test('what the browser shares with other rooms brings no package along', () => {
    const seen = new Set(files.filter((file) => roomOf(file) === 'client'))
    for (const file of seen) for (const path of importsOf(file)) seen.add(path) // the set grows as it is read
    const packages = [...seen].flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/from '([^'.][^']*)'/g)].map(
        ([, name = '']) => `${file} imports ${name}`,
      ),
    )
    expect(new Set([...seen].map(roomOf))).toEqual(new Set(['client', 'model', 'say']))
    expect(packages).toEqual([])
  })

  test('arrows point one way', () => {
    expect(circlesOf(arrows)).toEqual([])
  })
})

describe('pages', () => {
  /** What `corpus/current.ts` tracks: a page that can be reused may depend on this. */
  const tracked = new Set(['corpus', 'trees', 'extracts', 'coverage', 'today'])
  /** Those that say what `dev` alone shows; and routes that are made each time. */
  const untracked = ['_DevMessages.astro', '_picture.ts', '[...moved].astro', 'method.astro']
  const made = untracked.map((file) => join('src/pages', file))

  test('of pages without parameters, those that take it are named', () => {
    const named = made.filter((file) => !/[[_]/.test(file))
    expect([...madeEachTime].toSorted()).toEqual(named.toSorted())
  })

  test('only those that are made each time take what is not tracked', () => {
    const takers = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const [, names = ''] = /import \{([^}]*)\} from '[./]*corpus\/current\.ts'/.exec(text) ?? []
      return names.split(',').some((name) => name.trim() !== '' && !tracked.has(name.trim()))
    })
    expect(takers.toSorted()).toEqual(made.toSorted())
  })

  test('those that are made each time offer no page for reuse', () => {
    for (const file of made)
      expect(readFileSync(join(root, file), 'utf8'), file).not.toContain('cacheKey')
  })
})

describe('sub-rooms', () => {
  for (const [room, own] of Object.entries(stages)) {
    test(`every folder of ${room} is drawn, and imports only from the folders its own may`, () => {
      const inRoom = files.filter((file) => roomOf(file) === room)
      const wrong = inRoom.flatMap((file) => {
        const stage = stageOf(file)
        if (stage === '.') return []
        const allowed = own[stage]
        if (!allowed) return [`${file} stands in a folder that is not drawn`]
        return importsOf(file)
          .filter((path) => roomOf(path) === room && stageOf(path) !== stage)
          .filter((path) => !allowed.includes(stageOf(path)))
          .map((path) => `${file} imports ${path}; ${stage} may import ${allowed.join(', ')}`)
      })
      expect(inRoom.length).toBeGreaterThan(Object.keys(own).length)
      expect(wrong).toEqual([])
    })

    test(`the folders of ${room} import one way`, () => {
      expect(circlesOf(own)).toEqual([])
    })
  }

  test('no kind of figure imports another; what they share stands beside them', () => {
    const kindOf = (path: string) => /^src[\\/]charts[\\/]kinds[\\/]([^\\/]+)/.exec(path)?.[1]
    const ofKinds = files.filter(kindOf)
    const wrong = ofKinds.flatMap((file) =>
      importsOf(file)
        .filter((path) => kindOf(path) !== undefined && kindOf(path) !== kindOf(file))
        .map((path) => `${file} imports ${path}`),
    )
    expect(ofKinds.length).toBeGreaterThan(8)
    expect(wrong).toEqual([])
  })

  test('README has a line of its tree for every room, and for every folder of a room with folders', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const tree = readme.slice(readme.indexOf('## The tree'), readme.indexOf('## Commands'))
    const lines = tree
      .split('\n')
      .map((line) => line.match(/^ *[\w/.]+(?=\/(?: |$))/)?.[0].trimStart())
    const folders = Object.entries(stages).flatMap(([, own]) => Object.keys(own))
    const rooms = [...new Set(files.filter((file) => file.startsWith('src')).map(roomOf))]
    const drawn = rooms.filter((room) => !room.includes('.')).map((room) => `src/${room}`)
    expect(folders.length).toBeGreaterThan(20)
    expect([...drawn, ...folders].filter((name) => !lines.includes(name))).toEqual([])
  })

  test('no two files import each other, however long the way round', () => {
    const graph = Object.fromEntries(files.map((file) => [file, importsOf(file)]))
    expect(circlesOf(graph)).toEqual([])
  })
})

describe('generality', () => {
  type Named = {
    readonly id: string
    readonly kind?: string
    readonly name?: string
    readonly label?: string
    readonly aliases?: readonly string[]
  }
  const read = (file: string): readonly Named[] => {
    const path = join(root, 'content/data', file)
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Named[]) : [] // our own data
  }

  /** Names of the published subject, from its own data, so that the list cannot go stale. */
  function topicalNames(): readonly string[] {
    // Names that other content has may be those of the program's own examples.
    if (!isOwnContent()) return []
    // A site may speak for itself anywhere.
    const entities = read('entities.json').filter(({ id }) => id !== 'this-site')
    const names = entities.flatMap(({ name, aliases }) => [name ?? '', ...(aliases ?? [])])
    const items = read('incidents.json').map(({ label }) => label ?? '')
    // Groups and persons are known by one word of their names as well.
    const words = entities
      .filter(({ kind }) => kind === 'group' || kind === 'person')
      .map(({ id }) => id.split('-')[0] ?? '')
    return [...new Set([...names, ...items, ...words].map((name) => name.toLowerCase()))].filter(
      (name) => name.length > 3,
    )
  }

  test('no name of the published subject stands in src or scripts', () => {
    const names = topicalNames()
    expect(names.length).toBeGreaterThanOrEqual(enough(50))
    const found = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8').toLowerCase()
      return names
        .filter((name) =>
          new RegExp(`(?<![\\p{L}\\d])${quote(name)}(?![\\p{L}\\d])`, 'u').test(text),
        )
        .map((name) => `${file}: ${name}`)
    })
    expect(found).toEqual([])
  })

  /** What the prose rules know of a language's words, whatever those are said of. */
  const listsOfWords =
    /[\\/]prose[\\/](?:lexicon|reserve|[a-z]{2})[\\/]|[\\/]review[\\/]same[\\/]|[\\/]opposites\.ts$/

  test('no kind of word of the published subject stands in src or scripts', () => {
    const found = files
      .filter((file) => !listsOfWords.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8')
        return [...text.matchAll(kindsOfWords)].map(([word]) => `${file}: ${word}`)
      })
    expect(found).toEqual([])
  })

  const quote = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
})
