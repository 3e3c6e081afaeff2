import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainOf, readMarkup, strayTags, type Markup } from './csl-markup.ts'

describe('readMarkup', () => {
  test.each([
    ['on <i>Dynamo electrica</i>', ['on ', { tag: 'i', children: ['Dynamo electrica'] }]],
    ['H<sub>2</sub>O &amp; steam', ['H', { tag: 'sub', children: ['2'] }, 'O & steam']],
    ['<b>a <sup>b</sup></b>', [{ tag: 'b', children: ['a ', { tag: 'sup', children: ['b'] }] }]],
    [
      '<span style="font-variant:small-caps;">ad</span> 82',
      [{ tag: 'small-caps', children: ['ad'] }, ' 82'],
    ],
    ["<span style='font-variant: small-caps'>ad</span>", [{ tag: 'small-caps', children: ['ad'] }]],
    ['the <span class="nocase">NASA</span> log', ['the NASA log']],
    ['<I>upper</I>', [{ tag: 'i', children: ['upper'] }]],
  ])('%s', (text, expected) => {
    expect(readMarkup(text)).toEqual(expected)
  })

  test.each([
    ['a < b and b > c', 'a < b and b > c'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<i onclick="x">a</i>', '<i onclick="x">a</i>'],
    ['<span>a</span>', '<span>a</span>'],
    ['an open <i>mark', 'an open <i>mark'],
    ['a stray</b> end', 'a stray</b> end'],
    ['&lt;i&gt;a&lt;/i&gt;', '<i>a</i>'],
    ['&amp;amp; once', '&amp; once'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['caf&eacute; &#8217;s &#x2013;', 'café ’s –'],
  ])('%s is text', (text, shown) => {
    expect(readMarkup(text)).toEqual([shown])
  })

  test('marks that cross leave the inner one as text', () => {
    expect(readMarkup('<i>a<b>b</i>c</b>')).toEqual([{ tag: 'i', children: ['a<b>b'] }, 'c</b>'])
  })

  test.each([
    ['opened', '<i>'.repeat(50_000)],
    ['closed', '</i>'.repeat(50_000)],
    ['opened and closed by others', '<i>'.repeat(50_000) + '</b>'.repeat(50_000)],
    ['closed by one', '<b>' + '<i>'.repeat(50_000) + '</b>', '<i>'.repeat(50_000)],
  ])('a text with thousands of marks that are %s is read', (_, text, words = text) => {
    expect(plainOf(text)).toBe(words)
  })

  test('marks are sixty-four deep at most; those in them leave their words', () => {
    const depth = (markup: readonly Markup[] = []): number => {
      const [first] = markup
      return typeof first === 'object' ? 1 + depth(first.children) : 0
    }
    const nested = (levels: number) => `${'<i>'.repeat(levels)}a${'</i>'.repeat(levels)} b`
    expect(depth(readMarkup(nested(64)))).toBe(64)
    expect(depth(readMarkup(nested(50_000)))).toBe(64)
    expect(plainOf(nested(50_000))).toBe('a b')
  })

  test('an entity that turns or hides the words around it is left out', () => {
    expect(plainOf('safe&#8238;exe&shy;&#x200B;')).toBe('safeexe')
  })
})

test('strayTags are those that a reader would see', () => {
  expect(strayTags('<em>a</em> <i>b</i> <jats:p>c')).toEqual(['<em>', '</em>', '<jats:p>'])
  expect(strayTags('<i>a, a < b, <3, &lt;i&gt;')).toEqual(['<i>'])
})

describe('plainOf', () => {
  test('has the words, on one line', () => {
    expect(plainOf(' On <i>Dynamo\n  electrica</i> ')).toBe('On Dynamo electrica')
  })

  test('text without marks and entities stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[<&]/.test(text))
        expect(plainOf(text)).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
