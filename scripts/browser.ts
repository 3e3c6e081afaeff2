import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Slip } from '../src/model/slip.ts'
import { type EngineName, engineNames } from './engines/engine.ts'

type Wanted = {
  /** The variable that says where it is. */
  readonly variable: string
  readonly commands: readonly string[]
  /** Where installers put it when not on the PATH. */
  readonly places: readonly string[]
  /** Commands it does not run without. */
  readonly needs: readonly string[]
  /** Packages of Debian and Ubuntu, each by the names it goes under, the first that exists. */
  readonly packages: readonly (readonly string[])[]
}

/** What drives each engine: the browser itself, or for WebKit its driver. */
const wanted: Readonly<Record<EngineName, Wanted>> = {
  chromium: {
    variable: 'CHROMIUM',
    // The first has no window, and takes a third less of the processor to open a page.
    commands: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    needs: [],
    packages: [['chromium-headless-shell', 'chromium', 'chromium-browser']],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    needs: [],
    packages: [['firefox-esr', 'firefox']],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER',
    commands: ['WebKitWebDriver'],
    places: [],
    needs: ['Xvfb'],
    packages: [['webkit2gtk-driver'], ['xvfb']],
  },
}

/** Flags for a Chromium that talks to this machine only, and may run as root in a container. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/** Path of what drives an engine: its variable, else on the PATH, else in a usual place; undefined if none. */
export function findEngine(
  name: EngineName,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const { variable, commands, places, needs } = wanted[name]
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = (names: readonly string[]) =>
    folders.flatMap((folder) => names.map((command) => join(folder, command)))
  if (needs.some((need) => !onPath([need]).some(isExecutable))) return undefined
  return env[variable] || [...onPath(commands), ...places].find(isExecutable)
}

/** A slip where a variable names what cannot be run. */
export function checkVariables(env: NodeJS.ProcessEnv = process.env): void {
  for (const { variable, commands } of Object.values(wanted)) {
    const path = env[variable]
    if (!path || isExecutable(path)) continue
    throw new Slip(
      `${variable} ${path} cannot be run: set it to the path of ${nameOf(commands)}, or leave it unset.`,
    )
  }
}

/** The engines that are not there. */
export const missingEngines = (): readonly EngineName[] =>
  engineNames.filter((name) => !findEngine(name))

/**
 * Installs the engines that are not there from the system's packages, where there is apt, and gives back
 * those that are still missing.
 */
export function installEngines(): readonly EngineName[] {
  const missing = missingEngines()
  if (missing.length === 0 || spawnSync('apt-get', ['--version']).status !== 0) return missing
  process.stdout.write(`Not found: ${missing.join(', ')}; installing from the system’s packages.\n`)
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const run = (...step: readonly string[]) => {
    const [command = '', ...args] = [...root, ...step]
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  run('apt-get', 'update')
  const exists = (name: string) => spawnSync('apt-cache', ['show', name]).status === 0
  const packages = missing.flatMap((name) =>
    wanted[name].packages.flatMap((names) => names.find(exists) ?? []),
  )
  if (packages.length > 0) run('apt-get', 'install', '-y', '--no-install-recommends', ...packages)
  return missingEngines()
}

/** How to have an engine that could not be installed. */
export function sayMissing(name: EngineName): string {
  const { variable, commands, needs } = wanted[name]
  const command = nameOf(commands)
  return needs.length === 0
    ? `Install ${command}, or set ${variable} to its path.`
    : `Install ${command} (or set ${variable} to its path) and ${needs.join(', ')}.`
}

const nameOf = (commands: readonly string[]): string => commands.slice(0, 2).join(' or ')

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
