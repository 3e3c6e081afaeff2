import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { isOwnContent } from './enough.ts'

// Two projects: `unit` needs nothing but Node; `site` tests what readers get, on sites built once by
// its global setup and opened in a real browser.
const siteTests = ['{src,scripts}/**/*.site.test.ts']
// What scripts and style sheets do with notes, choices, drawings and paper is tried on an article that has all of it: ours.
// Other content in its place is held to everything else.
const testsOfTheProgram = [
  'src/client/**',
  'src/layouts/{heard,older-engines,paper,reading,steadiness}.site.test.ts',
]
// What a command reads of the environment is for each test to say.
const env = {
  CONTENT_DIR: '',
  BASE_PATH: '',
  SITE_URL: '',
  SOURCE_DATE_EPOCH: '',
  PORT: '',
  TZ: 'UTC',
  // Commands that tests run are compiled once.
  NODE_COMPILE_CACHE: resolve(import.meta.dirname, '../.cache/node'),
}

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: siteTests,
          setupFiles: ['.config/fixed-seed.ts'],
          // Unit tests are pure or clean up after themselves: a worker keeps what it has imported, which
          // more than halves the time of 230 files, and one that leans on another's state would be a bug.
          isolate: false,
          maxWorkers: 2,
          // What is slow on a busy machine is not wrong.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: siteTests,
          exclude: isOwnContent() ? [] : testsOfTheProgram,
          globalSetup: ['.config/built-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As above: a worker keeps its pages open from file to file. Two, since each takes one core of two.
          isolate: false,
          maxWorkers: 2,
          // Real browsers on a busy machine miss a beat now and then; a fault that is ours comes back.
          retry: 2,
        },
      },
    ],
  },
})
