import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { siteOf } from '../../.config/site-of.ts'
import { weighPage } from './weigh.ts'

const css = 'p { color: black }'
const script = 'document.title = "x"'
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length
const weigh = (html: string, files: Readonly<Record<string, string>> = {}) =>
  weighPage(
    siteOf({ 'a/index.html': html, 'x.css': css, 'x.js': script, ...files }),
    'a/index.html',
    {
      base: '/b/',
    },
  )

test('a page is weighed as it is sent, gzipped', () => {
  expect(weigh('<p>a</p>')).toEqual({
    elements: 4, // with the three that every document has
    html: gzipped('<p>a</p>'),
    css: 0,
    script: 0,
    scripts: 0,
    media: 0,
    near: 0,
    unweighed: [],
  })
})

describe('a style sheet is weighed', () => {
  test.each([
    ['with its relation first', '<link rel="stylesheet" href="/b/x.css">'],
    ['with its address first', '<link href="/b/x.css" rel="stylesheet">'],
    ['without quotation marks', '<link rel=stylesheet href=/b/x.css>'],
    ['among other relations', '<link rel="preload stylesheet" as="style" href="../x.css">'],
    ['when it is loaded ahead', '<link rel="preload" as="style" href="../x.css">'],
    ['in the page', `<style>${css}</style>`],
    [
      'once, though asked for twice',
      '<link rel=stylesheet href=../x.css><link rel=stylesheet href=/b/x.css>',
    ],
  ])('%s', (_, html) => {
    expect(weigh(html)).toMatchObject({ css: gzipped(css), unweighed: [] })
  })

  test('in the page, and no part of its HTML', () => {
    expect(weigh(`<style>${css}</style>`).html).toBe(gzipped('<style></style>'))
  })

  test('in the page with what it imports', () => {
    const first = '@import url(../x.css);'
    expect(weigh(`<style>${first}</style>`).css).toBe(gzipped(first) + gzipped(css))
  })

  test('with what it imports', () => {
    const first = '@import "x.css";'
    const weight = weigh('<link rel="stylesheet" href="/b/first.css">', { 'first.css': first })
    expect(weight.css).toBe(gzipped(first) + gzipped(css))
  })
})

describe('a script is weighed', () => {
  test.each([
    ['of its own file', '<script src="/b/x.js"></script>'],
    ['without quotation marks', '<script defer src=/b/x.js></script>'],
    ['in the page', `<script>${script}</script>`],
    ['when it is loaded ahead', '<link href=/b/x.js rel=modulepreload>'],
    ['of an old name', '<script type="text/jscript" src="/b/x.js"></script>'],
    ['in a drawing', '<svg><script href="/b/x.js" /></svg>'],
    ['in a frame', '<iframe srcdoc="<script src=/b/x.js></script>"></iframe>'],
    [
      'as a module, whatever else is said of it',
      '<script nomodule type=module src=/b/x.js></script>',
    ],
    ['against the first base', '<base href=/b/><base href=/b/none/><script src=x.js></script>'],
    ['whatever base a drawing has', '<svg><base href=/b/none/></svg><script src=../x.js></script>'],
    ['in a drawing, as it was once asked for', '<svg><script xlink:href="/b/x.js" /></svg>'],
    [
      'in a template that is a part of the page at once',
      '<p><template shadowrootmode="open"><script src="/b/x.js"></script></template></p>',
    ],
  ])('%s', (_, html) => {
    expect(weigh(html)).toMatchObject({ script: gzipped(script), unweighed: [] })
  })

  test('with the modules it imports, in a circle too, and without those it may load later', () => {
    const one = 'import "./x.js"; export * from "./two.js"; import("./later.js")'
    const two = 'import "./one.js"; import "/b/x.js"'
    const files = { 'one.js': one, 'two.js': two, 'later.js': script.repeat(2) }
    const inline = 'import { a } from "/b/one.js"'
    const whole = gzipped(one) + gzipped(two) + gzipped(script)
    expect(weigh('<script type="module" src="/b/one.js"></script>', files).script).toBe(whole)
    expect(weigh(`<script type=module>${inline}</script>`, files).script).toBe(
      whole + gzipped(inline),
    )
  })

  test('with those it may load later in a sum of their own, each once', () => {
    const one = 'import "./two.js"; import("./three.js"); import("./two.js")'
    const three = 'import("./x.js"); import("a-name")'
    const files = { 'one.js': one, 'two.js': 'import("./three.js")', 'three.js': three }
    const classic = 'import("/b/x.js")'
    expect(weigh(`<script>${classic}</script>`).scripts).toBe(gzipped(classic) + gzipped(script))
    const { script: first, scripts, unweighed } = weigh('<script type=module src=/b/one.js>', files)
    expect(first).toBe(gzipped(one) + gzipped(files['two.js']))
    expect(scripts).toBe(first + gzipped(three) + gzipped(script))
    expect(unweighed).toEqual([])
  })

  test('but not data, an old browser’s, or one in a template', () => {
    const html =
      '<script type="application/ld+json">{}</script><script nomodule src="/b/x.js"></script>' +
      '<template><script src="/b/x.js"></script></template>'
    expect(weigh(html).script).toBe(0)
  })
})

test.each([
  ['a comment', (css: string) => `<!-- <style>${css}</style> -->`],
  ['a field of text', (css: string) => `<textarea><style>${css}</style></textarea>`],
  ['a template', (css: string) => `<template><style>${css}</style></template>`],
])('a style in %s weighs as HTML', (_, html) => {
  expect(weigh(html(css)).html).toBe(gzipped(html(css)))
})

const files = { 'x.png': 'picture', 'y.png': 'larger picture', 'x.woff2': 'face' }

describe('what only an image or a frame can put off is loaded at once', () => {
  test.each([
    ['of a style', '<p loading=lazy style="background: url(/b/x.png)">'],
    ['of an object', '<object loading=lazy data=/b/x.png></object>'],
    ['of a button', '<input type=image loading=lazy src=/b/x.png>'],
    ['before a film', '<video loading=lazy poster=/b/x.png></video>'],
    ['of a film', '<video autoplay><source loading=lazy src=/b/x.png></video>'],
    ['in a drawing', '<svg><image loading=lazy href=/b/x.png /></svg>'],
    ['behind an image that waits', '<img loading=lazy src=/b/y.png style="mask: url(/b/x.png)">'],
    [
      'of one of two images that have their sources in common',
      '<picture><img loading=lazy src=/b/y.png><img src=/b/x.png></picture>',
    ],
    [
      'of a source that one of two images does not wait for',
      '<picture><source srcset=/b/x.png><img loading=lazy><img></picture>',
    ],
  ])('%s', (_, html) => {
    expect(weigh(html, files)).toMatchObject({ media: 7, unweighed: [] })
  })

  test('and so is a drawing that waits in one place and not in another', () => {
    const html = '<img loading=lazy src=/b/x.svg><img src=/b/x.svg>'
    expect(weigh(html, { 'x.svg': 'picture' })).toMatchObject({ media: 7, near: 0 })
  })
})

describe('a picture or a frame that is loaded at once is weighed as it is', () => {
  test.each([
    ['of an image', '<img src=/b/x.png>', 7],
    ['of a set', '<img src=/b/x.png srcset="/b/y.png 2x">', 21],
    ['of a source', '<picture><source srcset=/b/y.png><img src=/b/x.png></picture>', 21],
    ['of a frame', '<iframe src=/b/x.png></iframe>', 7],
    ['of an object', '<object data=/b/x.png></object>', 7],
    ['before a film', '<video poster=/b/x.png></video>', 7],
    ['in a drawing', '<svg><image xlink:href=/b/x.png /><use href="#here" /></svg>', 7],
    ['of a style', '<p style="background: url(/b/x.png)">', 7],
    ['of a style sheet', '<style>p { background: url(/b/x.png) }</style>', 7],
    ['loaded ahead', '<link rel=preload as=image href=/b/x.png>', 7],
    [
      'of a set loaded ahead',
      '<link rel=preload as=image imagesrcset="/b/x.png, /b/y.png 2x">',
      21,
    ],
    ['behind the page', '<body background=/b/x.png>', 7],
    ['of its tab', '<link rel="icon" href=/b/x.png>', 7],
    ['for another page', '<link rel="prefetch" href=/b/x.png>', 7],
    ['of a frame in the page itself', '<iframe srcdoc="<img src=/b/x.png>"></iframe>', 7],
    ['of a pattern', '<svg><pattern href=/b/x.png#a /></svg>', 7],
    ['of a button', '<input type=image src=/b/x.png>', 7],
    ['of a face that is none', '<style>@font-face { src: url(/b/x.png) }</style>', 7],
    ['loaded ahead as a face that is none', '<link rel=preload as=font href=/b/x.png>', 7],
    ['twice where it is asked for in two ways', '<img src=/b/x.png?1><img src=/b/x.png?2>', 14],
    [
      'of a film beside a picture that waits',
      '<picture><img loading=lazy src=/b/y.png><video src=/b/x.png></video></picture>',
      7,
    ],
    [
      'that a drawing is seen through',
      '<svg><rect filter="url(/b/x.png#f)" fill="url(#f)"/></svg>',
      7,
    ],
    ['of a filter', '<svg><filter><feImage href=/b/x.png /></filter></svg>', 7],
    ['of a style with escapes', '<style>p { background: u\\72l(/b/x.png) }</style>', 7],
    ['and not one that waits until it is near', '<img loading=lazy src=/b/x.png>', 0],
    [
      'nor its sources',
      '<picture><source srcset=/b/y.png><img loading=lazy src=/b/x.png></picture>',
      0,
    ],
    ['and no face', '<style>@font-face { src: url(/b/x.woff2) }</style>', 0],
    ['nor one loaded ahead', '<link rel=preload as=font href=/b/x.woff2>', 0],
  ])('%s', (_, html, bytes) => {
    expect(weigh(html, files)).toMatchObject({ media: bytes, unweighed: [] })
  })
})

test('what a page in a frame loads is weighed with it', () => {
  const frame = '<script src=/b/x.js></script><img src=/b/x.png>'
  const html = '<iframe src=/b/f.html></iframe>'
  expect(weigh(html, { ...files, 'f.html': frame })).toMatchObject({
    script: gzipped(script),
    media: frame.length + 7,
    unweighed: [],
  })
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script href="/b/x.js"/></svg>'
  expect(weigh('<object data=/b/f.svg></object>', { 'f.svg': drawing }).script).toBe(
    gzipped(script),
  )
})

test('a drawing that waits until it is near is weighed apart, with all that it may be, and a photograph is not', () => {
  const html =
    '<picture><source srcset=/b/y.svg><img loading=lazy src=/b/x.svg></picture>' +
    '<img loading=lazy src=/b/x.png>'
  const drawings = { 'x.svg': 'picture', 'y.svg': 'larger picture', 'x.png': 'photograph' }
  expect(weigh(html, drawings)).toMatchObject({
    near: gzipped('picture') + gzipped('larger picture'),
    media: 0,
  })
})

test('what cannot be weighed is told', () => {
  const html =
    '<link rel=stylesheet href=/b/none.css><link rel=stylesheet href=/x.css><script src=https://example.org/x.js></script>'
  expect(weigh(html).unweighed).toEqual([
    'a/index.html loads `/b/none.css`, which is not there and could not be weighed.',
    'a/index.html loads `/x.css`, which leaves the base path /b/ and could not be weighed.',
    'a/index.html loads `https://example.org/x.js`, which stands on another host and could not be weighed.',
  ])
})

test.each([
  [
    'a sheet',
    '<link rel=stylesheet href="data:text/css,@import%20%22https://example.org/x.css%22">',
  ],
  ['a script', '<script src="data:text/javascript,import(%22/b/x.js%22)"></script>'],
])('%s that stands in an address cannot be weighed', (_, html) => {
  expect(weigh(html).unweighed).toHaveLength(1)
})

test.each([
  'new Worker("/b/x.js")',
  'new Worker("../x.js")',
  'new self.SharedWorker("x.js")',
  'importScripts("x.js")',
  'navigator.serviceWorker.register("x.js")',
  'audio.audioWorklet.addModule("x.js")',
  'new Worker(new URL("x.js", import.meta.url))',
])('%s may load a script later', (inline) => {
  const { scripts, unweighed } = weigh(`<script>${inline}</script>`, { 'a/x.js': script })
  expect(scripts).toBe(gzipped(inline) + gzipped(script))
  expect(unweighed).toEqual([])
})

test.each([
  ['in a style', '<style>@font-face { src: url(https://example.org/x.woff2) }</style>'],
  ['loaded ahead', '<link rel=preload as=font href=https://example.org/x.woff2>'],
])('a font of another host, %s, cannot be weighed', (_, html) => {
  expect(weigh(html).unweighed).toEqual([
    'a/index.html loads `https://example.org/x.woff2`, which stands on another host and could not be weighed.',
  ])
})

test('elements are counted, and not those that a template keeps for later', () => {
  // html, head and body; p, b and the template itself
  expect(weigh('<p><b>a</b></p><template><p>b</p></template>').elements).toBe(6)
})

describe('a document in a frame is a part of its page', () => {
  const inner = `<style>${css}</style><script>${script}</script><p>a</p>`
  const escaped = inner.replaceAll('"', '&quot;')
  test.each([
    ['in an attribute', `<iframe srcdoc="${escaped}"></iframe>`],
    ['in a frame in a frame', `<iframe srcdoc="<iframe srcdoc='${escaped}'></iframe>"></iframe>`],
    ['in a file', '<iframe src=/b/f.html></iframe>'],
  ])('%s', (where, html) => {
    const weight = weigh(html, { 'f.html': inner })
    // three of each document, the frames themselves, and the style, the script and the paragraph
    expect(weight.elements).toBe(where === 'in a frame in a frame' ? 14 : 10)
    expect(weight).toMatchObject({ css: gzipped(css), script: gzipped(script) })
  })

  test('with its bytes, which are those of the page', () => {
    const html = `<iframe srcdoc="${escaped}"></iframe>`
    expect(weigh(html).html).toBe(gzipped(html))
  })
})
