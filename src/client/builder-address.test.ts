import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChoice, writeChoice } from './builder-address.ts'

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,3}$/).filter((text) => text !== 'own')

describe('the address of a choice', () => {
  test('reading what was written gives the choice back', () => {
    const choice = fc.record({
      preset: fc.option(id, { nil: undefined }),
      with: fc.array(id, { maxLength: 5 }),
      without: fc.array(id, { maxLength: 5 }),
      aims: fc.option(fc.boolean(), { nil: undefined }),
    })
    fc.assert(
      fc.property(choice, (given) => {
        expect(readChoice(writeChoice(given))).toEqual(given)
      }),
    )
  })

  test('says whether aims count in the word that earlier addresses had for it, too', () => {
    expect(readChoice('own.with-a.attempts-on')).toEqual(readChoice('own.with-a.aims-on'))
    expect(readChoice('a.attempts-off').aims).toBe(false)
    expect(readChoice('a.with-attempts-on').aims).toBeUndefined()
  })

  test('any text is some choice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readChoice(text).with).toBeInstanceOf(Array)
      }),
    )
  })
})
