import { describe, expect, test } from 'vitest'
import { checkVariables, findEngine, sayMissing } from './browser.ts'
import { engineNames } from './engines/engine.ts'

describe('an engine', () => {
  test('is found by its variable, before any that is installed', () => {
    expect(findEngine('firefox', { FIREFOX: '/somewhere/firefox' })).toBe('/somewhere/firefox')
  })

  test('is missing where a command it needs is missing, whatever its variable says', () => {
    expect(findEngine('webkit', { WEBKIT_DRIVER: '/somewhere/driver', PATH: '' })).toBeUndefined()
  })

  test('that a variable names is told where it cannot be run, as a folder', () => {
    for (const path of ['/nowhere', '/']) {
      expect(() => {
        checkVariables({ CHROMIUM: path })
      }).toThrow(`CHROMIUM ${path} cannot be run`)
    }
  })

  test.each(engineNames)('that is missing is named with what to do: %s', (name) => {
    expect(sayMissing(name)).toMatch(/^Install [\w-]+.*(?:CHROMIUM|FIREFOX|WEBKIT_DRIVER)/)
  })
})
