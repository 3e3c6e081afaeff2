import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headingSlugs } from './heading-slug.ts'

describe('the address of a heading', () => {
  test.each([
    ['Who lit it, and when?', 'who-lit-it-and-when'],
    ['The firm’s share', 'the-firms-share'],
    ["The firm's share", 'the-firms-share'],
    ['What we don’t know', 'what-we-dont-know'],
    ['L’été de la Défense', 'l-ete-de-la-defense'],
    ['O’Brien and d’Orsay', 'o-brien-and-d-orsay'],
    ['Größe', 'große'],
    ['홍수는 얼마나 높았나?', '홍수는-얼마나-높았나'],
    ['洪水 – 1882年', '洪水-1882年'],
    ['Ещё раз', 'ещё-раз'],
    ['हिन्दी', 'हिन्दी'],
    ['🎉 Party 👩‍🚒', 'party'],
    ['☀️ noon', 'noon'],
    ['a_b — c', 'a-b-c'],
    ['🎉', 'section'],
    ['', 'section'],
    ['Sources', 'section-sources'],
    ['C: power', 'section-c-power'],
  ])('of “%s” is %s', (words, slug) => {
    expect(headingSlugs()(words)).toBe(slug)
  })

  test('is its own after every change that made it', () => {
    const slugOf = headingSlugs()
    const headings = ['Sources', 'Section sources', 'Section: sources', 'Section sources 1', '']
    expect(headings.map(slugOf)).toEqual([
      'section-sources',
      'section-sources-1',
      'section-sources-2',
      'section-sources-1-1',
      'section',
    ])
  })

  test('is never another’s, never empty, and holds nothing that an address has to encode but letters', () => {
    const anyHeadings = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Sources', 'section', '1', '')),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(anyHeadings, (headings) => {
        const slugs = headings.map(headingSlugs())
        expect(new Set(slugs).size).toBe(slugs.length)
        for (const slug of slugs)
          expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u)
      }),
    )
  })
})
