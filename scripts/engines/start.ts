import { findEngine } from '../browser.ts'
import { startChromium } from './chromium.ts'
import type { Engine, EngineName, View } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebkit } from './webkit.ts'

const starters = { chromium: startChromium, firefox: startFirefox, webkit: startWebkit } as const

/** Starts an engine with one empty page of a size and colour scheme. */
export function startEngine(name: EngineName, view: View): Promise<Engine> {
  const path = findEngine(name)
  if (!path) throw new Error(`invalid engine: ${name} is not on this machine`)
  return starters[name](path, view)
}
