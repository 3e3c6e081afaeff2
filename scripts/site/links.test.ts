import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedOrigin, siteFiles } from './files.ts'
import { checkLinks } from './links.ts'
import { siteOf } from '../../.config/site-of.ts'

const check = (files: Readonly<Record<string, string>>, base = '/b/', site?: string) => {
  const root = siteOf(files)
  return checkLinks(root, siteFiles(root, 'dist'), { base, site })
}

const a = '<p id="there">a</p>'

test('a link to a page, a file and a fragment that exist is whole', () => {
  const { broken, looked } = check({
    'index.html': '<a href="/b/a/#there">a</a><a href="a/">a</a><img src="/b/x.svg">',
    'a/index.html': '<p id="there"><a href="../">up</a></p><a href="#there:~:text=up">here</a>',
    'x.svg': '<svg/>',
  })
  expect(broken).toEqual([])
  expect(looked).toBe(5)
})

test('a link to another origin, a mail address and a picture in the page are not followed', () => {
  const html =
    '<a href="https://example.org/x">x</a><a href="mailto:a@b.c">m</a><img src="data:image/gif;base64,R0">'
  expect(check({ 'index.html': html })).toEqual({ broken: [], looked: 0 })
})

test.each([
  ['/a/', 'leaves the base path /b/'],
  ['/b/none/', 'names no file'],
  ['/b/a', 'lacks the slash at its end'],
  ['/b/a/#nowhere', 'finds no #nowhere there'],
  ['/b/%E0%A4%A', 'holds a `%` that begins no character'],
  ['#100%', 'holds a `%` that begins no character'],
  ['http://:', 'is not an address'],
])('the link %s is broken: it %s', (link, why) => {
  const { broken, looked } = check({ 'index.html': `<a href="${link}">x</a>`, 'a/index.html': a })
  expect(broken).toEqual([{ page: 'index.html', link, why }])
  expect(looked).toBe(1)
})

test.each(['https://a.example/other/', 'https://a.example/', '//a.example/other/x.png'])(
  '%s is of another site of the same host, beside the base path, and is not followed',
  (link) => {
    const files = { 'index.html': `<a href="${link}">x</a>`, 'a/index.html': a }
    expect(check(files, '/b/', 'https://a.example')).toEqual({
      broken: [],
      looked: 0,
    })
  },
)

test.each(['https://a.example/a/', '//a.example/a', 'https://a.example/a/index.html'])(
  '%s is a page of this site that lacks the base path',
  (link) => {
    const files = { 'index.html': `<a href="${link}">x</a>`, 'a/index.html': a }
    const { broken } = check(files, '/b/', 'https://a.example')
    expect(broken.map(({ why }) => why)).toEqual(['leaves the base path /b/'])
  },
)

test('what a build writes down of the site for the next one is no page', () => {
  const files = { 'index.html': '', '.allegedly-build.json': '{"at": "https://a.example/b/none/"}' }
  expect(check(files, '/b/', 'https://a.example').broken).toEqual([])
})

describe('a broken link is found, however it is written', () => {
  test.each([
    ['without quotation marks', '<a href=/b/none/>x</a>'],
    ['in capitals', '<A HREF="/b/none/">x</A>'],
    ['in a template', '<template><p><a href="/b/none/">x</a></p></template>'],
    [
      'in a template in a template',
      '<template><template><a href="/b/none/">x</a></template></template>',
    ],
    ['in a set of pictures', '<img src="/b/x.svg" srcset="/b/x.svg 1x, /b/none/ 2x">'],
    ['in a set of sources', '<picture><source srcset="/b/none/ 100w"></picture>'],
    ['in a preloaded set', '<link rel="preload" as="image" imagesrcset="/b/none/ 2x">'],
    ['in a drawing', '<svg><use xlink:href="/b/none/"></use></svg>'],
    ['in a drawing of today', '<svg><image href="/b/none/"></image></svg>'],
    ['in a style of one element', '<p style="background: url(/b/none/)">x</p>'],
    ['in an attribute of a drawing', '<svg><rect fill="url(\'/b/none/\')"></rect></svg>'],
    ['in a style sheet of the page', '<style>p { background: url("/b/none/") }</style>'],
    ['in an imported style sheet', '<style>@import "/b/none/";</style>'],
    ['in an image set', '<style>p { background: image-set("/b/none/" 1x) }</style>'],
    ['in a form', '<form action="/b/none/"></form>'],
    ['on a button', '<button formaction="/b/none/">x</button>'],
    ['in an object', '<object data="/b/none/"></object>'],
    ['before a film', '<video poster="/b/none/"></video>'],
    ['in a refresh', '<meta http-equiv="refresh" content="0; url=/b/none/">'],
    ['in a module', '<script type="module">import "/b/none/"</script>'],
    ['in a module that comes later', '<script type="module">import("/b/none/")</script>'],
    ['in a script', '<script>import("/b/none/")</script>'],
    ['in a frame', '<iframe srcdoc="<a href=/b/none/>x</a><a href=#own id=own>x</a>"></iframe>'],
    ['in a style with escapes', '<style>p { background: u\\72l(/b/none/) }</style>'],
    [
      'in a style of one element with escapes',
      '<p style="background: u\\72 l(\'/b/none/\')">x</p>',
    ],
    ['in an import with escapes', '<style>@\\69mport "/b/none/";</style>'],
    ['against the base of the page', '<base href="/b/a/"><a href="../none/">x</a>'],
    ['against the first base', '<base href="/b/a/"><base href="/b/"><a href="../none/">x</a>'],
    [
      'in a frame with a base',
      '<iframe srcdoc="<base href=/b/a/><a href=../none/>x</a>"></iframe>',
    ],
    [
      'in a frame in a frame',
      '<iframe srcdoc="<iframe srcdoc=\'<a href=/b/none/>x</a>\'></iframe>"></iframe>',
    ],
    ['in a refresh after a space', '<meta http-equiv=refresh content="5 /b/none/">'],
    ['in a card, without a host', '<meta property="og:image" content="/b/none/">'],
    ['in a card, beside the page', '<meta property="og:image" content="none.png">'],
    ['in a card of another kind', '<meta name="twitter:image:src" content="none.png">'],
    ['of a thing in a page', '<p itemscope><meta itemprop="name image" content="none.png"></p>'],
    ['by which a thing is known', '<p itemscope itemtype="https://a.b/" itemid="none/#it">x</p>'],
    ['in a map of modules', '<script type="importmap">{"imports":{"a":"./none.js"}}</script>'],
    [
      'in a map of modules for some',
      '<script type="importmap">{"scopes":{"/b/a/":{"a":"./none.js"}}}</script>',
    ],
    [
      'among pages to load ahead',
      '<script type="speculationrules">{"prefetch":[{"urls":["a/","none/"]}]}</script>',
    ],
    ['in data, as a path', '<script type="application/ld+json">{"about":"/b/none/#it"}</script>'],
    [
      'in data, beside the page',
      '<script type="application/ld+json">{"@graph":[{"url":["a/","none/"]}]}</script>',
    ],
    ['in an image of old', '<img src="x.svg" lowsrc="none.png">'],
    ['in a film of old', '<img src="x.svg" dynsrc="none.avi">'],
    ['among the parts of an object', '<object archive="x.svg none.zip"></object>'],
    ['in what runs an object', '<object classid="none.class"></object>'],
    ['in an animation', '<svg><a><set attributeName="href" to="/b/none/" /></a></svg>'],
    [
      'among the values of an animation',
      '<svg><image><animate attributeName=href values="/b/x.svg; /b/none/" /></image></svg>',
    ],
    ['of a worker', '<script>new Worker("/b/none/")</script>'],
    ['of a worker beside the page', '<script>new Worker("none.js")</script>'],
    ['beside a module', '<script type=module>new URL("/b/none/", import.meta.url)</script>'],
  ])('%s', (_, html) => {
    const { broken } = check({ 'index.html': html, 'a/index.html': a, 'x.svg': '<svg/>' })
    expect(broken).toMatchObject([{ why: 'names no file' }])
  })

  test.each(['a.htm', 'a.HTML', 'a.xhtml'])('in a page that is called %s', (name) => {
    const { broken } = check({
      'index.html': '<a href="/b/">x</a>',
      [name]: '<a href="none">x</a>',
    })
    expect(broken).toMatchObject([{ page: name, why: 'names no file' }])
  })

  test.each([
    ['feed.xml', '<link href="https://example.org/b/none/?a&amp;b"/>'],
    ['sitemap.xml', '<loc>https://example.org/b/none/</loc>'],
    ['llms.txt', '- [A page](https://example.org/b/none/): what it says.'],
    ['a.json', '{"url":"https://example.org/b/none/#it"}'],
    [
      'a/index.html',
      '<script type="application/ld+json">{"url":"https://example.org/b/none/"}</script>',
    ],
    ['b.json', '{"url":"https:\\/\\/example.org\\/b\\/none\\/"}'],
  ])('by the site’s own address in %s', (name, text) => {
    const files = { 'index.html': '<a href="/b/">x</a>', [name]: text }
    expect(check(files, '/b/', 'https://example.org').broken).toMatchObject([
      { page: name, why: 'names no file' },
    ])
  })

  test.each([
    ['a style sheet', 'a.css', 'p { background: url(none.png) }'],
    ['an import of a style sheet', 'a.css', '@import url("none.css") screen;'],
    ['a module', 'a.js', 'import { b } from "./none.js"'],
    ['a worker of a script', 'a.js', 'new Worker("none.js")'],
    ['a script of a worker', 'a.mjs', 'importScripts("none.js")'],
    ['data', 'a.jsonld', '{"@graph":[{"@id":"none/#it"}]}'],
    ['the manifest of an app', 'a.webmanifest', '{"icons":[{"src":"none.png"}]}'],
    [
      'a drawing',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="none.png"/></svg>',
    ],
  ])('in %s', (_, name, text) => {
    const { broken } = check({ 'index.html': '<a href="/b/">x</a>', [name]: text })
    expect(broken).toMatchObject([{ page: name, why: 'names no file' }])
  })

  test('by the site’s own address, where that is known', () => {
    const files = { 'index.html': '<link rel="canonical" href="https://example.org/b/none/">' }
    expect(check(files, '/b/', 'https://example.org').broken).toMatchObject([
      { why: 'names no file' },
    ])
    expect(check(files, '/b/').broken).toEqual([])
  })

  test('in the picture of a card', () => {
    const files = {
      'index.html': '<meta property="og:image" content="https://example.org/b/none.png">',
    }
    expect(check(files, '/b/', 'https://example.org').broken).toMatchObject([
      { why: 'names no file' },
    ])
  })
})

describe('an id that an attribute names', () => {
  test.each([
    ['<button popovertarget="x">b</button>', 'popovertarget="x"'],
    ['<button commandfor="x">b</button>', 'commandfor="x"'],
    ['<button interestfor="x">b</button>', 'interestfor="x"'],
    ['<p aria-labelledby="there x">p</p>', 'aria-labelledby="x"'],
    ['<p aria-describedby="x">p</p>', 'aria-describedby="x"'],
    ['<p aria-details="x">p</p>', 'aria-details="x"'],
    ['<button aria-controls="x">b</button>', 'aria-controls="x"'],
    ['<label for="x">l</label>', 'for="x"'],
    ['<input list=x>', 'list="x"'],
    ['<button aria-actions="there x">b</button>', 'aria-actions="x"'],
    ['<svg><animate begin="0.5s; x.click + 1s" /></svg>', 'begin="x"'],
    ['<svg><set end="x.end" /></svg>', 'end="x"'],
    ['<svg><animate begin="x\\.y.click" /></svg>', 'begin="x.y"'],
    ['<table><tr><td headers="x">d</td></tr></table>', 'headers="x"'],
  ])('%s is missed where no element of the page has it', (html, link) => {
    const page = { 'index.html': `${a}${html}`, 'b/index.html': '<p id="x">x</p>' }
    expect(check(page).broken).toEqual([
      { page: 'index.html', link, why: 'names no element of its page' },
    ])
  })

  test('and what stands in a template is found by what stands in a template alone', () => {
    const template =
      '<template><p id="x">x</p><p aria-labelledby="x"></p><a href="#x">x</a></template>'
    expect(check({ 'index.html': template }).broken).toEqual([])
    const outside = check({ 'index.html': `${template}<a href="#x">x</a><p aria-owns="x"></p>` })
    expect(outside.broken.map(({ link }) => link)).toEqual(['#x', 'aria-owns="x"'])
  })
})

test.each([
  ['<img src="">', 'is empty, and loads the page once more'],
  ['<link rel="stylesheet" href=" ">', 'is empty, and loads the page once more'],
  ['<a href="file:///a">x</a>', 'leads to a file of one machine'],
  ['<a href="http://localhost:4321/b/">x</a>', 'leads to whatever machine it is read on'],
  ['<a href="http://[::1]/">x</a>', 'leads to whatever machine it is read on'],
  [
    '<a href="http://example.org/b/">x</a>',
    'is of this site, and not written as https://example.org',
  ],
  ['<p id="a"></p><p id="a"></p>', 'is that of more than one element'],
  ['<iframe srcdoc="<a href=#there>x</a>"></iframe>', 'finds no #there there'],
  ['<iframe srcdoc="<label for=there>x</label>"></iframe>', 'names no element of its page'],
])('%s %s', (html, why) => {
  const { broken } = check({ 'index.html': `${a}${html}` }, '/b/', 'https://example.org')
  expect(broken).toMatchObject([{ why }])
})

test.each([
  ['an id with an escape in it', '<p id="a%20b"></p><a href="#a%20b">x</a>'],
  ['an id that is written with escapes', '<p id="größe"></p><a href="#gr%C3%B6%C3%9Fe">x</a>'],
  ['the top in capitals', '<a href="#TOP">x</a>'],
  ['a view of a drawing', '<img src="/b/x.svg#svgView(viewBox(0,0,1,1))">'],
  ['what stands in the page as a blob', '<a href="blob:https://example.org/none">x</a>'],
  ['a base in a drawing', '<svg><base href="/b/none/"></svg><a href="a/">x</a>'],
  ['a base in a template', '<template><base href="/b/none/"></template><a href="a/">x</a>'],
  ['a base that is none', '<base href="data:text/html,"><a href="a/">x</a>'],
  [
    'an id that an animation waits for, beside what is none',
    '<svg id="s.t"><animate begin="s\\.t.click; 1.5s; click+0.5s; wallclock(2020-01-01T00:00:00.5)" /></svg>',
  ],
  [
    'a module that the page has an address for',
    '<script type="importmap">{"imports":{"x":"./x.svg","y/":"./a/"}}</script><script type="module">import "x"; import "y/z.js"</script>',
  ],
  [
    'what data says that is no address',
    '<script type="application/ld+json">{"@id":"#x","image":"_:b0","url":"a/#x","name":"a b","text":"a"}</script>',
  ],
  ['what a page says that is no address', '<meta property="og:image:alt" content="none">'],
  ['data that cannot be read', '<script type="importmap">{</script><a href="a/">x</a>'],
  ['an id of a frame', '<iframe srcdoc="<p id=there>x</p><a href=#there>x</a>"></iframe>'],
])('%s is found as browsers find it', (_, html) => {
  const files = { 'index.html': html, 'a/index.html': a, 'x.svg': '<svg/>' }
  expect(check(files, '/b/', 'https://example.org').broken).toEqual([])
})

test('a page nested too deeply to be looked at is a slip, and not whole', () => {
  expect(() => check({ 'index.html': '<div>'.repeat(20_000) })).toThrow('is nested too deeply')
})

test('the origin that a site says it is published at is known from its front page', () => {
  const of = (html: string) => publishedOrigin(siteOf({ 'index.html': html }))
  expect(of('<link rel="canonical" href="https://example.org/b/">')).toBe('https://example.org')
  expect(of('<link href=https://example.org rel=canonical>')).toBe('https://example.org')
  expect(of('<p>a</p>')).toBeUndefined()
  expect(publishedOrigin(siteOf({ 'a.html': '' }))).toBeUndefined()
})

test('an anchor by name and the top of a page are fragments', () => {
  const { broken } = check({
    'index.html': '<a name="old">o</a><a href="#old">o</a><a href="#top">t</a>',
  })
  expect(broken).toEqual([])
})

test('a folder that is not there and one without a page are a slip, for nothing was looked at', () => {
  expect(() => siteFiles('/no/such/folder', 'dist')).toThrow('There is no folder dist')
  expect(() => siteFiles(siteOf({ 'a.css': '' }), 'dist')).toThrow('There is no page in dist')
})

test('a page behind a symbolic link is one of the site, and a link without a file behind it is not', () => {
  const root = siteOf({ 'index.html': '' })
  const elsewhere = siteOf({ 'x.html': '', 'b/y.html': '' })
  symlinkSync(join(elsewhere, 'x.html'), join(root, 'a.html'))
  symlinkSync(join(elsewhere, 'b'), join(root, 'b'))
  symlinkSync(join(elsewhere, 'none.html'), join(root, 'c.html'))
  expect(siteFiles(root, 'dist')).toEqual(['a.html', 'b/y.html', 'index.html'])
})
