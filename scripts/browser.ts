import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Slip } from '../src/model/slip.ts'

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/** Where installers put a browser that is not on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Flags for a browser that talks to this machine only, and may run as root in a container. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/** Path of a Chromium: `CHROMIUM`, else one on the PATH, else one in a usual place; undefined if none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROMIUM']) return env['CHROMIUM']
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)))
  return [...onPath, ...places].find(isExecutable)
}

/**
 * Path of a Chromium, installed from the system's packages where none is found.
 * A slip where that is not possible, or where `CHROMIUM` names nothing that can be run.
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found && !isExecutable(found)) {
    throw new Slip(
      `CHROMIUM ${found} cannot be run: set it to the path of a Chromium, or leave it unset.`,
    )
  }
  if (found) return found
  process.stdout.write('No Chromium found; installing it from the system’s packages.\n')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const step of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = '', ...args] = [...sudo, ...step]
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const installed = findBrowser()
  if (installed) return installed
  throw new Slip(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome, or set CHROMIUM to its path, and run the tests again.',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
