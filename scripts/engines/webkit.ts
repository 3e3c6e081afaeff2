import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { settle, type Engine, type View } from './engine.ts'

/** Lets the window be narrower than its own tool bar. */
const narrowWindow = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }'
const barHeight = 20 // px, what such a bar still takes

type Call = (method: string, path: string, body?: object) => Promise<unknown>

/** Starts a WebKitGTK with one page on a screen of its own, driven by WebDriver. */
export async function startWebkit(driverPath: string, view: View): Promise<Engine> {
  const home = await newHome()
  const { screen, display } = await startScreen()
  const port = await freePort()
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GTK_THEME: view.scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // it asks for namespaces a container has not
      XDG_CONFIG_HOME: home,
    },
  })
  const { call, quit } = await newSession(port)
  const { width, height } = view
  await call('POST', '/window/rect', { width, height: height + barHeight })
  return {
    ...pageOf(call),
    close: async () => {
      await quit()
      driver.kill()
      screen.kill()
      await rm(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** A new folder with the style of the window. */
async function newHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  await mkdir(join(home, 'gtk-3.0'))
  await writeFile(join(home, 'gtk-3.0/gtk.css'), narrowWindow)
  return home
}

/** A screen that nobody sees, and the number X gave it. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1600x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve) =>
    screen.stdio[3]?.once('data', (bytes) => resolve(String(bytes).trim())),
  )
  return { screen, display }
}

/** What a session lets a test do with its page. */
function pageOf(call: Call): Omit<Engine, 'close'> {
  const run = async <Result>(script: string, ...args: readonly unknown[]) =>
    (await call('POST', '/execute/sync', { script, args })) as Result // as the caller says of it
  return {
    run,
    open: async (url) => {
      await call('POST', '/url', { url })
      await settle({ run })
    },
    click: async (selector) => {
      const [id] = await find(call, selector)
      await call('POST', `/element/${id}/click`, {})
    },
    back: async () => {
      await call('POST', '/back', {})
    },
    exposed: async (selector) => {
      const found = []
      for (const id of await find(call, selector)) {
        const role = String(await call('GET', `/element/${id}/computedrole`))
        found.push({ role, name: String(await call('GET', `/element/${id}/computedlabel`)) })
      }
      return found
    },
    picture: async () => Buffer.from(String(await call('GET', '/screenshot')), 'base64'),
  }
}

async function newSession(port: number): Promise<{ call: Call; quit: () => Promise<unknown> }> {
  const root = `http://127.0.0.1:${port}/session`
  const capabilities = { alwaysMatch: {} }
  const { sessionId } = (await ask('POST', root, { capabilities })) as { sessionId: string }
  return {
    call: (method, path, body) => ask(method, `${root}/${sessionId}${path}`, body),
    quit: () => ask('DELETE', `${root}/${sessionId}`),
  }
}

/** One request to the driver, which may still be starting; throws what the driver calls an error. */
async function ask(method: string, url: string, body?: object): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
      const { value } = (await response.json()) as { value: unknown } // by WebDriver
      if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
      return value
    } catch (error) {
      const isStarting = error instanceof TypeError && tries < 200
      if (!isStarting) throw error
      await pause(50)
    }
  }
}

async function find(call: Call, value: string): Promise<string[]> {
  const found = (await call('POST', '/elements', {
    using: 'css selector',
    value,
  })) as Record<string, string>[] // by WebDriver, an object of one key each
  return found.flatMap((each) => Object.values(each))
}

/** A port nobody listens at: the driver takes no 0 for any. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
