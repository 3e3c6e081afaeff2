import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { browserArguments, findEngine } from '../scripts/browser.ts'
import { servePages } from '../scripts/pages-server.ts'
import { clockOf } from '../src/corpus/clock-of-content.ts'

/** A site built for the tests and served as GitHub Pages would serve it. */
export type BuiltSite = {
  /** Address of its front page, ending in a slash. */
  readonly url: string
  readonly base: string
  readonly root: string
}

declare module 'vitest' {
  // An interface, because Vitest asks for one to be extended.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** The published content, under a base path as a project page has it. */
    site: BuiltSite
    /** A small site on another subject, at the root of its origin. */
    secondSite: BuiltSite
    /** A small site in German. */
    germanSite: BuiltSite
  }
}

const sites = {
  site: { contentDir: 'content', base: '/explainer/' },
  secondSite: { contentDir: 'src/corpus/fixtures/clean', base: '/' },
  germanSite: { contentDir: 'src/corpus/sites/german', base: '/' },
} as const
const names = ['site', 'secondSite', 'germanSite'] as const
type Name = (typeof names)[number]

/** Builds the sites into `.cache/sites/`, serves them, starts one browser, and stops all of them at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await Promise.all(
    names.map(async (name) => ({ name, base: sites[name].base, root: await buildSite(name) })),
  )
  const executablePath = findEngine('chromium')
  const browser = await chromium.launchServer({
    args: browserArguments,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  project.provide('browserAddress', browser.wsEndpoint())
  const served = await Promise.all(
    built.map(async ({ name, base, root }) => {
      const server = await servePages({ root, base })
      project.provide(name, { url: server.url, base, root })
      return server
    }),
  )
  return async () => {
    await Promise.all([browser.close(), ...served.map(({ close }) => close())])
  }
}

/** Runs the build as a writer would; returns the folder it filled. */
async function buildSite(name: Name): Promise<string> {
  const { contentDir, base } = sites[name]
  const root = resolve('.cache/sites', name)
  // These folders are the tests' own, whatever an earlier run left in them.
  rmSync(root, { recursive: true, force: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    CONTENT_DIR: contentDir,
    BASE_PATH: base,
    SITE_URL: 'https://explainer.example',
    // So that no claim falls due mid-test.
    SOURCE_DATE_EPOCH: String(clockOf(contentDir, '2026-11-24').getTime() / 1000),
  }
  await run(process.execPath, ['scripts/build.ts', '--outDir', root], {
    env,
    maxBuffer: Infinity,
  }).catch(({ stdout, stderr }: Said) => {
    throw new Error(`The ${name} did not build:\n${stdout}\n${stderr}`)
  })
  return root
}

const run = promisify(execFile)
type Said = { readonly stdout: string; readonly stderr: string }
