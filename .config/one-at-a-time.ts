import { mkdirSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll } from 'vitest'
import { turn } from './turn.ts'

/**
 * Lets one file of tests at a time build or serve sites: Astro keeps what it knows of a site's articles in one place of
 * the program, `.astro/`, whatever content and output folder it is given.
 */
export function buildAlone(): void {
  beforeAll(async () => {
    while (!isFree()) await pause(200)
  }, 600_000)
  afterAll(() => {
    rmSync(turn, { recursive: true, force: true })
  })
}

function isFree(): boolean {
  try {
    mkdirSync(turn)
    return true
  } catch {
    return false
  }
}
