import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes something in a folder that holds nothing, of its own, which is named after `beginning` and gone afterwards. */
export function inEmptyFolder<Made>(beginning: string, make: (folder: string) => Made): Made {
  mkdirSync(dirname(beginning), { recursive: true })
  const folder = mkdtempSync(beginning)
  try {
    return make(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
