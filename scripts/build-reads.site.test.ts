import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { readContent } from '../src/corpus/read/read.ts'
import type { Measured } from './bench/meter.ts'

const contentDir = 'src/corpus/fixtures/clean'
const workplace = newFolder('reads')
const METER_FILE = join(workplace, 'measured.json')

test('a build reads every content file once, from the check to the last page', () => {
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--import', './scripts/bench/meter.ts'],
      ...['scripts/build.ts', '--outDir', join(workplace, 'dist')],
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: contentDir,
        SOURCE_DATE_EPOCH: '1795478400',
        METER_FILE,
      },
    },
  )
  expect(status).toBe(0)
  const { reads } = JSON.parse(readFileSync(METER_FILE, 'utf8')) as Measured // written by meter.ts
  const { files, pictures } = readContent(contentDir)
  const once = [
    ...files.map(({ path }) => path),
    ...pictures.map(({ slug, name }) => `articles/${slug}/${name}`),
  ].map((path) => [path, 1])
  expect(reads).toEqual(Object.fromEntries(once))
})
