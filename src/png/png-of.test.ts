import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="#fff"/></svg>'

afterEach(() => {
  vi.restoreAllMocks()
  vi.resetModules()
})

test('a picture is kept, and one that was damaged since is drawn again', async () => {
  const project = newFolder('png')
  vi.spyOn(process, 'cwd').mockReturnValue(project)
  const { pngOf } = await import('./png-of.ts')
  const drawn = await pngOf({ svg, zoom: 1 })
  const folder = join(project, '.cache/png')
  const [name = ''] = readdirSync(folder)
  const kept = readFileSync(join(folder, name))
  expect(await pngOf({ svg, zoom: 1 })).toEqual(drawn)
  truncateSync(join(folder, name), 10)
  expect(await pngOf({ svg, zoom: 1 })).toEqual(drawn)
  expect(readFileSync(join(folder, name))).toEqual(kept)
})
