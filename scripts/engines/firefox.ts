import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { settle, type Engine, type View } from './engine.ts'
import { connectMarionette, type Send } from './marionette.ts'

/** Settings of a profile that talks to this machine only, and shows nothing of its own. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'marionette.port': 0, // any free one, written into the profile
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
} as const

/** Starts a Firefox with one page, driven by Marionette. */
export async function startFirefox(executablePath: string, view: View): Promise<Engine> {
  const profile = await newProfile(view)
  const firefox = spawn(
    executablePath,
    ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore' },
  )
  const { send, end } = await connectMarionette(await portOf(profile))
  await send('WebDriver:NewSession')
  await fit(send, view)
  return {
    ...pageOf(send),
    close: async () => {
      end()
      const ended = new Promise((resolve) => firefox.once('exit', resolve))
      firefox.kill()
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** A new folder with the settings of a profile. */
async function newProfile({ scheme }: View): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  const lines = Object.entries({
    ...preferences,
    'layout.css.prefers-color-scheme.content-override': { dark: 0, light: 1 }[scheme],
  }).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  return profile
}

/** What a session lets a test do with its page. */
function pageOf(send: Send): Omit<Engine, 'close'> {
  const run = async <Result>(script: string, ...args: readonly unknown[]) => {
    const { value } = (await send('WebDriver:ExecuteScript', { script, args })) as {
      value: Result // as the caller says of its script
    }
    return value
  }
  const askFor = async (command: string, about: object) => {
    const { value } = (await send(command, about)) as { value: string } // by WebDriver
    return value
  }
  return {
    run,
    open: async (url) => {
      await send('WebDriver:Navigate', { url })
      await settle({ run })
    },
    click: async (selector) => {
      const [id] = await find(send, selector)
      await send('WebDriver:ElementClick', { id })
    },
    back: async () => {
      await send('WebDriver:Back')
    },
    exposed: async (selector) =>
      Promise.all(
        (await find(send, selector)).map(async (id) => ({
          role: await askFor('WebDriver:GetComputedRole', { id }),
          name: await askFor('WebDriver:GetComputedLabel', { id }),
        })),
      ),
    picture: async () =>
      Buffer.from(await askFor('WebDriver:TakeScreenshot', { full: false }), 'base64'),
  }
}

/** The port Firefox has written into its profile once it listens. */
async function portOf(profile: string): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const port = Number(
      await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => 0),
    )
    if (port > 0) return port
    await pause(50)
  }
  throw new Error('Firefox did not start within 30 seconds.')
}

/** A window is never narrower than 500 px; the page in it may be. */
async function fit(send: Send, { width, height }: View): Promise<void> {
  await send('WebDriver:SetWindowRect', { width: Math.max(width, 500), height: height + 200 })
  await send('Marionette:SetContext', { value: 'chrome' })
  await send('WebDriver:ExecuteScript', {
    script: `Object.assign(gBrowser.selectedBrowser.style, {
      minWidth: 0, width: arguments[0] + 'px', height: arguments[1] + 'px' })`,
    args: [width, height],
  })
  await send('Marionette:SetContext', { value: 'content' })
}

async function find(send: Send, value: string): Promise<string[]> {
  const found = (await send('WebDriver:FindElements', {
    using: 'css selector',
    value,
  })) as Record<string, string>[] // by WebDriver, an object of one key each
  return found.flatMap((each) => Object.values(each))
}
