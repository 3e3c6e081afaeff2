import type { Key } from './keys.ts'
import { setTimeout as pause } from 'node:timers/promises'

/** The three engines that readers' browsers are built on, as the tests name them. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

/** What an engine tells assistive technology of an element. */
export type Exposed = { readonly role: string; readonly name: string }

export type View = {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
}

/** One page in a real browser: as little as the three have in common and the tests need. */
export type Engine = {
  /** Opens an address and waits until it is loaded. */
  readonly open: (url: string) => Promise<void>
  /** Runs the body of a function in the page and gives back what it returns, as JSON carries it. */
  readonly run: <Result>(script: string, ...args: readonly unknown[]) => Promise<Result>
  /** Clicks the first element a selector finds, as a pointer would. */
  readonly click: (selector: string) => Promise<void>
  /** Presses a key, as somebody at the keyboard would. */
  readonly press: (key: Key) => Promise<void>
  readonly back: () => Promise<void>
  /** Role and name of each element a selector finds, from the browser's own accessibility tree. */
  readonly exposed: (selector: string) => Promise<readonly Exposed[]>
  /** The window as a PNG. */
  readonly picture: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** Waits until the page, its scripts and its faces are there: not every driver waits for all three. */
export async function settle({ run }: Pick<Engine, 'run'>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isSettled = await run<boolean>(
      `return document.readyState === 'complete' && document.fonts.status === 'loaded'`,
    ).catch(() => false) // of a page that another is about to take the place of
    if (isSettled) return
    await pause(25)
  }
  throw new Error('The page was not loaded within five seconds.')
}
