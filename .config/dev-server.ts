import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'

/** Starts `npm run dev` on a content folder, for tests that see what it shows. */
export function startDev(contentDir: string, port: number, flags: readonly string[] = []) {
  const site = `http://localhost:${port}/`
  // Astro's server answers nothing where it believes it runs inside Vitest.
  const env = { ...process.env }
  delete env['VITEST']
  const server = spawn(process.execPath, [...flags, 'scripts/dev.ts', '--port', String(port)], {
    env: { ...env, NODE_ENV: 'development', CONTENT_DIR: contentDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  return {
    site,
    /** What it told of itself so far, beside what stands on pages. */
    told: () => told,
    stop: () => void server.kill(),

    /** Reads a page until it holds the words, or gives up and returns what it holds. */
    async pageUntil(path: string, words: string, wanted = true): Promise<string> {
      let text = ''
      for (let tries = 0; tries < 100; tries += 1) {
        text = await fetch(site + path, { headers: { accept: 'text/html' } })
          .then((response) => response.text())
          .catch(() => '')
        if (text !== '' && text.includes(words) === wanted) return text
        await pause(300)
      }
      return text
    },

    edit(file: string, change: (text: string) => string): void {
      const path = join(contentDir, file)
      const text = readFileSync(path, 'utf8')
      const changed = change(text)
      expect(changed, `the edit of ${file} changes it`).not.toBe(text)
      writeFileSync(path, changed)
    },
  }
}
