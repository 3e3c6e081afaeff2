import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { stampOf } from './corpus/read/read.ts'
import { watchContent } from './watch-content.ts'

let server: ViteDevServer | undefined
afterEach(() => server?.close())

/** A content folder with one file, and how to watch it from how it stands then. */
function folderWatched() {
  const contentDir = join(newFolder('watch'), 'content')
  renameSync(newFolder('made'), contentDir)
  const file = join(contentDir, 'site.json')
  writeFileSync(file, '{}')
  const changed = vi.fn(() => true)
  const judged = vi.fn(() => false)
  const plugin = watchContent({ contentDir, stamp: stampOf(contentDir), changed, judged })
  const watch = async () => {
    server = await createServer({
      root: newFolder('root'),
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      server: { middlewareMode: true, ws: false },
    })
  }
  return { file, changed, judged, watch }
}

const asLongAsALook = 1500 // ms

test('what was saved between the reading and the watching is read again, once', async () => {
  const { file, changed, watch } = folderWatched()
  writeFileSync(file, '{ }')
  await watch()
  await pause(asLongAsALook)
  expect(changed).toHaveBeenCalledOnce()
})

test('a folder that stands as it was read is not read again', async () => {
  const { changed, watch } = folderWatched()
  await watch()
  await pause(asLongAsALook)
  expect(changed).not.toHaveBeenCalled()
})

test('nobody looks at it after the end', async () => {
  const { file, changed, watch } = folderWatched()
  await watch()
  await server?.close()
  writeFileSync(file, '{ }')
  await pause(asLongAsALook)
  expect(changed).not.toHaveBeenCalled()
})

test('what was saved is judged once, after it was read', async () => {
  const { file, changed, judged, watch } = folderWatched()
  writeFileSync(file, '{ }')
  judged.mockImplementation(() => {
    expect(changed).toHaveBeenCalledOnce()
    return false
  })
  await watch()
  expect(judged).not.toHaveBeenCalled()
  await pause(asLongAsALook)
  expect(judged).toHaveBeenCalledOnce()
})

test('what comes to the same as before is not judged again', async () => {
  const { file, changed, judged, watch } = folderWatched()
  changed.mockReturnValue(false)
  writeFileSync(file, '{ }')
  await watch()
  await pause(asLongAsALook)
  expect(changed).toHaveBeenCalledOnce()
  expect(judged).not.toHaveBeenCalled()
})

test('nothing is judged after the end', async () => {
  const { file, changed, judged, watch } = folderWatched()
  writeFileSync(file, '{ }')
  await watch()
  expect(changed).toHaveBeenCalledOnce()
  await server?.close()
  await pause(asLongAsALook)
  expect(judged).not.toHaveBeenCalled()
})
